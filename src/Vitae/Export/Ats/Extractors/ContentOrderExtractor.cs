using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Vitae.Reading;

namespace Vitae.Export;

/// <summary>
/// PdfPig in the order of the page's content stream, as simple parsers read. A stream holds Arabic and Hebrew as they
/// stand on paper, so parsers that know these scripts turn each line, and so does this one.
/// </summary>
internal sealed class ContentOrderExtractor : ITextExtractor
{
    public string Name => "pdfpig";
    public IReadOnlyList<string> Formats => ["pdf"];

    public Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct)
    {
        using var pdf = PdfDocument.Open(bytes);
        return Task.FromResult<string?>(string.Join('\n', pdf.GetPages().Select(Text)));
    }

    private static string Text(Page page)
    {
        var text = ContentOrderTextExtractor.GetText(page, addDoubleNewline: true);
        var rightToLeft = VisualOrder.IsRightToLeft(page.Letters.Select(l => l.Value));
        return string.Join('\n', text.Split('\n').Select(line => VisualOrder.ToLogical(line, rightToLeft)));
    }
}
