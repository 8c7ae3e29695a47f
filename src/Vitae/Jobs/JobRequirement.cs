namespace Vitae.Jobs;

/// <summary>One thing the posting asks for, with the sentence it comes from.</summary>
public sealed record JobRequirement
{
    /// <summary><c>r1</c>, <c>r2</c> …, given by code.</summary>
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required Importance Importance { get; init; }

    /// <summary>The searchable names in it: tools, methods, certificates, languages.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The posting's blocks that say so (<c>j1.12</c>); empty for a ready-made analysis.</summary>
    public IReadOnlyList<string> Blocks { get; init; } = [];
}
