namespace Vitae.Ai;

/// <summary>The answer to <c>review_for_ats</c>.</summary>
internal sealed record AtsFindings
{
    /// <summary>0–100; null for an empty resume.</summary>
    public required double? Score { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    public required IReadOnlyList<string> Issues { get; init; }

    public required IReadOnlyList<string> Suggestions { get; init; }
}
