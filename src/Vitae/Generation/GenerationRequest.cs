using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>How a generation is wanted.</summary>
public sealed record GenerationRequest
{
    /// <summary>Nothing is saved but the ledger; the session's step stays.</summary>
    public bool Preview { get; init; }

    /// <summary>A new version even where one exists for this input, all models asked anew.</summary>
    public bool ForceRegenerate { get; init; }
    public IProgress<RunEvent>? Progress { get; init; }

    /// <summary>What was asked for this very generation before it began; its ledger answers are billed as that.</summary>
    public IReadOnlyList<AiUsage> Used { get; init; } = [];

    /// <summary>Sees every prompt and answer, redacted (<c>--debug</c>).</summary>
    public Action<AiExchange>? Watch { get; init; }
}
