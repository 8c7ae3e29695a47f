using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>What a generation would still take after the answers that are paid for; nothing was asked.</summary>
public sealed record GenerationEstimate
{
    /// <summary>One item a stage still to ask, in order.</summary>
    public required IReadOnlyList<StageEstimate> Stages { get; init; }
    public int Calls => Stages.Sum(s => s.Calls);
    public int InputTokens => Stages.Sum(s => s.InputTokens);

    /// <summary>The most the answers may have.</summary>
    public int OutputTokens => Stages.Sum(s => s.OutputTokens);

    /// <summary>The most it can cost in US dollars, without corrections and retries; null when a price is unknown.</summary>
    public decimal? CostUsd => Stages.Any(s => s.CostUsd is null) ? null : Stages.Sum(s => s.CostUsd);
}
