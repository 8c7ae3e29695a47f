namespace Vitae.Generation;

/// <summary>One thing the candidate wrote, with where: the only ground a claim may stand on.</summary>
public sealed record Fact
{
    /// <summary>Given by code: entry id and number (<c>e1.2</c>), or one of its own (<c>s3</c>, <c>a1</c>, <c>m1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The candidate's words, looked up in the blocks.</summary>
    public required string Text { get; init; }

    /// <summary>Block ids (<c>d1.14</c>).</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>True for a result with a measurable outcome.</summary>
    public bool IsAchievement { get; init; }
}
