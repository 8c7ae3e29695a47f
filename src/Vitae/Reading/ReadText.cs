namespace Vitae.Reading;

/// <summary>A file as text: what every reader returns.</summary>
public sealed record ReadText
{
    /// <summary>What the bytes are, whatever the name says: <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>All blocks' texts, one a line.</summary>
    public required string Text { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Null for formats without pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Sentences for the user: scanned pages, hidden text, stripped characters.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
