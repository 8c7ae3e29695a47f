namespace Vitae.Evaluation;

/// <summary>What one stage of one generation took.</summary>
public sealed record StageFigures
{
    public required string Stage { get; init; }
    public required string Model { get; init; }
    public required string PromptVersion { get; init; }
    public required int Calls { get; init; }

    /// <summary>Corrective requests after an unusable answer.</summary>
    public required int Repairs { get; init; }

    /// <summary>Requests repeated because the transport failed.</summary>
    public required int Retries { get; init; }
    public required int InputTokens { get; init; }
    public required int OutputTokens { get; init; }
    public required int CachedTokens { get; init; }

    /// <summary>US dollars paid now; null when the price is unknown.</summary>
    public required decimal? CostUsd { get; init; }
    public required double Seconds { get; init; }
    public required bool FromLedger { get; init; }
}
