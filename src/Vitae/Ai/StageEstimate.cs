namespace Vitae.Ai;

/// <summary>What asking a stage's question would take; nothing has been asked.</summary>
public sealed record StageEstimate
{
    public required string Stage { get; init; }
    public required string Model { get; init; }
    public required int InputTokens { get; init; }

    /// <summary>The most the answer may have.</summary>
    public required int OutputTokens { get; init; }

    /// <summary>The most it can cost in US dollars; null when the price is unknown.</summary>
    public required decimal? CostUsd { get; init; }

    /// <summary>False where the prompt depends on an answer that is still to come.</summary>
    public bool IsCounted { get; init; }

    /// <summary>How many calls it takes; more than 1 where documents are asked about one by one.</summary>
    public int Calls { get; init; } = 1;

    internal static StageEstimate Sum(IReadOnlyList<StageEstimate> parts) =>
        parts[0] with
        {
            InputTokens = parts.Sum(p => p.InputTokens),
            OutputTokens = parts.Sum(p => p.OutputTokens),
            CostUsd = parts.Any(p => p.CostUsd is null) ? null : parts.Sum(p => p.CostUsd),
            Calls = parts.Sum(p => p.Calls),
        };
}
