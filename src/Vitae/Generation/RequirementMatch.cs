namespace Vitae.Generation;

/// <summary>One requirement of the posting, met or not, with the facts that show it.</summary>
public sealed record RequirementMatch
{
    /// <summary><c>r1</c> …</summary>
    public required string Id { get; init; }
    public required RequirementStatus Status { get; init; }

    /// <summary>Fact, entry or skill ids; empty when not met.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
    public string? Note { get; init; }
}
