namespace Vitae.Generation;

/// <summary>A draft in which every claim has ground, and what was done to make it so.</summary>
public sealed record GatedDraft
{
    public required ResumeDraft Draft { get; init; }
    public required ClaimReport Report { get; init; }
    public required IReadOnlyList<ClaimChange> Changes { get; init; }

    /// <summary>What was found in the writer's first draft.</summary>
    public required IReadOnlyList<ClaimViolation> Violations { get; init; }

    /// <summary>Doubts that change nothing, such as a technology younger than the job.</summary>
    public required IReadOnlyList<ClaimViolation> Warnings { get; init; }
}
