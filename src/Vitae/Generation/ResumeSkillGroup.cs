namespace Vitae.Generation;

/// <summary>Skills under one heading, as printed.</summary>
public sealed record ResumeSkillGroup(string Category, IReadOnlyList<Claim> Items);
