namespace Vitae.Generation;

/// <summary>Skills under a heading, by skill id: their names are copied by code.</summary>
public sealed record DraftSkillGroup(string Category, IReadOnlyList<string> Items);
