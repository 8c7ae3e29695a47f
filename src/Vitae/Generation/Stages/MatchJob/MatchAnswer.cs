namespace Vitae.Generation;

/// <summary>What the model answers to <c>match_job</c>.</summary>
internal sealed record MatchAnswer
{
    public required IReadOnlyList<RequirementMatchAnswer> Requirements { get; init; }
    public required IReadOnlyList<RelevanceAnswer> Relevance { get; init; }
    public required double? Score { get; init; }
    public required IReadOnlyList<string> Strengths { get; init; }
    public required IReadOnlyList<string> Emphasis { get; init; }
}
