namespace Vitae.Generation;

/// <summary>Stage 4's result: a model's opinion of how an applicant tracking system would take the resume.</summary>
public sealed record AtsReview
{
    /// <summary>0–100; null when the model gave none.</summary>
    public double? Score { get; init; }
    public IReadOnlyList<KeywordCoverage> Keywords { get; init; } = [];

    /// <summary>Required skills the resume does not mention: gaps, named.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
