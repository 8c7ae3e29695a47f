namespace Vitae.Ai;

/// <summary>Something worth showing while a run goes on.</summary>
public sealed record RunEvent
{
    public required RunEventKind Kind { get; init; }
    public required string Stage { get; init; }
    public string? Model { get; init; }

    /// <summary>Output tokens so far, where they stream.</summary>
    public int? Tokens { get; init; }

    /// <summary>How long the wait before the next attempt is.</summary>
    public TimeSpan? Wait { get; init; }
    public double? Seconds { get; init; }

    /// <summary>What the model wrote since the last event, or the whole resume; personal data, for the candidate's eyes and never written out.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Text { get; init; }

    /// <summary>A sentence for people; never personal data.</summary>
    public string? Message { get; init; }
}
