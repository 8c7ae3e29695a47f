namespace Vitae.Generation;

/// <summary>Stage 2's result: how the candidate meets the posting, by ids.</summary>
public sealed record MatchAnalysis
{
    /// <summary>0–100; null when the model gave none.</summary>
    public double? Score { get; init; }

    /// <summary>Relevance 0–100 of experiences, projects and skills, by id.</summary>
    public required IReadOnlyList<Relevance> Relevance { get; init; }
    public required IReadOnlyList<RequirementMatch> Requirements { get; init; }
    public IReadOnlyList<string> Strengths { get; init; } = [];

    /// <summary>Suggested emphasis, short phrases.</summary>
    public IReadOnlyList<string> Emphasis { get; init; } = [];
}
