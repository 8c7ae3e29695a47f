namespace Vitae.Templates;

/// <summary>A job, a degree, a project or a certificate, as a template prints it.</summary>
public sealed record TemplateEntry
{
    public required string Title { get; init; }
    public string? Organisation { get; init; }
    public string? Location { get; init; }

    /// <summary>As the candidate wrote them.</summary>
    public string? Dates { get; init; }
    public IReadOnlyList<string> Bullets { get; init; } = [];
}
