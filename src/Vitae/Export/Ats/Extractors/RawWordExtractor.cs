using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Vitae.Export;

/// <summary>A Word file as the plainest parser reads it: unzip, take every text element, a line a paragraph.</summary>
internal sealed class RawWordExtractor : ITextExtractor
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public string Name => "raw-xml";
    public IReadOnlyList<string> Formats => ["docx"];

    public async Task<string?> ReadAsync(string fileName, byte[] bytes, CancellationToken ct)
    {
        await using var zip = new ZipArchive(new MemoryStream(bytes));
        await using var part = await zip.GetEntry("word/document.xml")!.OpenAsync(ct);
        var document = await XDocument.LoadAsync(part, LoadOptions.PreserveWhitespace, ct);
        var text = new StringBuilder();
        foreach (var paragraph in document.Descendants(W + "p"))
            text.AppendJoin("", paragraph.Descendants(W + "t").Select(t => t.Value)).Append('\n');
        return text.ToString();
    }
}
