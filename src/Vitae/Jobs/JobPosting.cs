using Vitae.Reading;

namespace Vitae.Jobs;

/// <summary>A posting as read: its text in numbered blocks, before any model saw it.</summary>
public sealed record JobPosting
{
    /// <summary>File name, <c>stdin</c> or <c>text</c>.</summary>
    public required string Source { get; init; }
    public required string Text { get; init; }

    /// <summary>Blocks <c>j1.1</c> … of <see cref="Text"/>.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What the page's own markup says (JSON-LD, og:title …); null where it is silent.</summary>
    public string? TitleHint { get; init; }
    public string? CompanyHint { get; init; }
    public string? LocationHint { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
