namespace Vitae.Templates;

/// <summary>A built-in template in words, for the person who chooses.</summary>
public sealed record TemplateAbout
{
    public string Name { get; init; } = "";
    public required string Title { get; init; }
    public required string Description { get; init; }
}
