namespace Vitae.Review;

/// <summary>One line of <c>vitae versions</c>.</summary>
public sealed record VersionSummary
{
    public required int Version { get; init; }

    /// <summary>Null when it was generated.</summary>
    public VersionOrigin? Origin { get; init; }
    public double? MatchScore { get; init; }
    public double? AtsScore { get; init; }
    public required int WordCount { get; init; }
    public required string ModelUsed { get; init; }
    public required DateTime CreatedAt { get; init; }
}
