using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>One saved version, as the formats need it.</summary>
public sealed record ResumeToExport
{
    public required ResumeContent Content { get; init; }

    /// <summary>The page the template made of <see cref="Content"/>.</summary>
    public required string Html { get; init; }

    /// <summary>Paper and colour, for the formats that are not made of the page.</summary>
    public TemplateLook Look { get; init; } = TemplateLook.Default;

    /// <summary>The whole result as printed by <c>vitae generate</c>, for the JSON file; null = the content alone.</summary>
    public object? Result { get; init; }
}
