namespace Vitae.Generation;

/// <summary>A skill or a language the candidate names.</summary>
public sealed record ProfileSkill
{
    /// <summary><c>s1</c> technical, <c>o1</c> soft, <c>l1</c> language.</summary>
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Proficiency in the candidate's words; null where not stated.</summary>
    public string? Level { get; init; }

    /// <summary>The candidate's own grouping, such as <c>Databases</c>; null where none.</summary>
    public string? Category { get; init; }
    public required IReadOnlyList<string> Blocks { get; init; }
}
