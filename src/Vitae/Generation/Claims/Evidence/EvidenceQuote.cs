namespace Vitae.Generation;

/// <summary>A line of a document, letter by letter, and its place.</summary>
/// <param name="Document">File name.</param>
/// <param name="DocumentId"><c>d1</c>.</param>
/// <param name="Block"><c>d1.14</c>.</param>
/// <param name="Page">1-based; null for formats without pages.</param>
/// <param name="Start">First character in the document's text.</param>
/// <param name="End">One past the last.</param>
/// <param name="Quote">The text between them.</param>
public sealed record EvidenceQuote(
    string Document,
    string DocumentId,
    string Block,
    int? Page,
    int Start,
    int End,
    string Quote
);
