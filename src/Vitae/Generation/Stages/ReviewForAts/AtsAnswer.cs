namespace Vitae.Generation;

/// <summary>What the model answers to <c>review_for_ats</c>.</summary>
internal sealed record AtsAnswer
{
    public required double? Score { get; init; }
    public required IReadOnlyList<string> Missing { get; init; }
    public required IReadOnlyList<string> Issues { get; init; }
    public required IReadOnlyList<string> Suggestions { get; init; }
}
