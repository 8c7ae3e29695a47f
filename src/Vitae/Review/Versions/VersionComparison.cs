namespace Vitae.Review;

/// <summary>What differs between two versions of one session's resume.</summary>
public sealed record VersionComparison
{
    public required VersionSummary Before { get; init; }
    public required VersionSummary After { get; init; }

    /// <summary>In reading order; empty when both say the same.</summary>
    public required IReadOnlyList<VersionDifference> Differences { get; init; }

    /// <summary>Sections and entries whose lines are the same in another order.</summary>
    public required IReadOnlyList<string> Reordered { get; init; }
}
