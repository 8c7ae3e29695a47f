namespace Vitae.Export;

/// <summary>A file as one program read it, and how far its words come in the order they were written.</summary>
public sealed record ExtractedText(string Extractor, string Text)
{
    /// <summary>Share of the resume's words found in order, 0–100.</summary>
    public required double TokenOrder { get; init; }
}
