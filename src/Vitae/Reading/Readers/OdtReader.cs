using System.Xml;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>OpenDocument texts (LibreOffice): the one part that holds the text, without deletions and notes.</summary>
internal sealed class OdtReader(ReadingLimits limits) : IFormatReader
{
    public FileType Type => FileType.Odt;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        using var zip = SafeZip.Open(file, limits);
        zip.CheckContents(ct);
        try
        {
            var content = Parse(zip.Read("content.xml")!);
            var styles = zip.Read("styles.xml") is { } part ? Parse(part) : null;
            var hidden = new HiddenText();
            var blocks = new OdtBlocks(new OdtStyles(content, styles), hidden, ct);
            blocks.Visit(content);
            return new RawDocument
            {
                Type = Type,
                Blocks = blocks.Finish(),
                Warnings = [.. hidden.Warnings],
            };
        }
        catch (XmlException e)
        {
            throw file.Refuse(
                "is a damaged OpenDocument text",
                "Open it in LibreOffice, save it again and add that file",
                e
            );
        }
    }

    private static XElement Parse(byte[] part)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(part), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
