using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Vitae.Export;

/// <summary>PdfPig in the order of the page's content stream, as simple parsers read.</summary>
internal sealed class ContentOrderExtractor : ITextExtractor
{
    public string Name => "pdfpig";
    public IReadOnlyList<string> Formats => ["pdf"];

    public Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct)
    {
        using var pdf = PdfDocument.Open(bytes);
        var pages = pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p, addDoubleNewline: true));
        return Task.FromResult<string?>(string.Join('\n', pages));
    }
}
