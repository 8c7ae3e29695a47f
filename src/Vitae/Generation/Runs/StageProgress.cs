namespace Vitae.Generation;

/// <summary>How far one stage of a run is.</summary>
public sealed record StageProgress
{
    /// <summary>The stage's name, such as <c>write_resume</c>.</summary>
    public required string Stage { get; init; }
    public string? Model { get; init; }
    public required DateTime StartedAt { get; init; }

    /// <summary>Output tokens so far.</summary>
    public int Tokens { get; init; }

    /// <summary>Null while it goes on.</summary>
    public double? Seconds { get; init; }

    /// <summary>True when an answer of an earlier run was taken: nothing to pay.</summary>
    public bool FromLedger { get; init; }

    /// <summary>The last thing worth saying (a retry, a wait, another model); null = all is well.</summary>
    public string? Message { get; init; }

    /// <summary>The end of what the model has written so far; personal data.</summary>
    public string? Tail { get; init; }
}
