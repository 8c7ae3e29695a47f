namespace Vitae.Templates;

/// <summary>Everything a template can print; <see cref="TemplateData"/> gives each field its placeholder.</summary>
public sealed record TemplateModel
{
    /// <summary>Output language, ISO 639-1: chooses section titles and reading direction.</summary>
    public required string Language { get; init; }

    /// <summary>The document's title, never printed on the page: what PDF viewers and tracking systems show.</summary>
    public required string PageTitle { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Address { get; init; }
    public IReadOnlyList<TemplateLink> Links { get; init; } = [];
    public string? Summary { get; init; }
    public IReadOnlyList<TemplateEntry> Experience { get; init; } = [];
    public IReadOnlyList<TemplateSkillGroup> Skills { get; init; } = [];
    public IReadOnlyList<TemplateEntry> Education { get; init; } = [];
    public IReadOnlyList<TemplateEntry> Projects { get; init; } = [];
    public IReadOnlyList<TemplateEntry> Certifications { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> Achievements { get; init; } = [];
}
