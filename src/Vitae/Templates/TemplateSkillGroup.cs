namespace Vitae.Templates;

/// <summary>Skills under one heading.</summary>
public sealed record TemplateSkillGroup(string Category, IReadOnlyList<string> Items);
