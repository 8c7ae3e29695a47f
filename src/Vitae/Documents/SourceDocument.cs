using Vitae.Reading;

namespace Vitae.Documents;

/// <summary>One of the candidate's documents, read into numbered blocks.</summary>
public sealed record SourceDocument
{
    /// <summary><c>d1</c>, <c>d2</c> … in the order they were added.</summary>
    public required string Id { get; init; }
    public required string FileName { get; init; }
    public required DocumentKind Kind { get; init; }

    /// <summary>ISO 639-1 guess of the text's language.</summary>
    public required string Language { get; init; }

    /// <summary>The text the blocks' spans point into.</summary>
    public required string Text { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What was found in this document; masked before any prompt.</summary>
    public required ContactDetails Contact { get; init; }

    /// <summary>What the candidate entered by hand for the session; masked as well. Null for nothing.</summary>
    public ContactDetails? Corrected { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
