namespace Vitae.Templates;

/// <summary>A template that may be rendered: checked, with the page's policy in place.</summary>
public sealed record ResumeTemplate
{
    /// <summary>A built-in name or the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>HTML with placeholders.</summary>
    public required string Source { get; init; }

    /// <summary>SHA-256 of <see cref="Source"/>: the same template text renders the same resume.</summary>
    public required string Hash { get; init; }

    /// <summary>What the template's author should know: parts that are not loaded.</summary>
    public IReadOnlyList<TemplateProblem> Warnings { get; init; } = [];
}
