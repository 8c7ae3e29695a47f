namespace Vitae.Evaluation;

/// <summary>One generation's figures, or why there are none.</summary>
internal sealed record RepeatResult
{
    public IReadOnlyDictionary<string, double?> Values { get; init; } =
        new Dictionary<string, double?>(StringComparer.Ordinal);
    public IReadOnlyList<StageFigures> Stages { get; init; } = [];

    /// <summary>Expected and not found.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The error's code when the generation failed.</summary>
    public string? Failure { get; init; }
}
