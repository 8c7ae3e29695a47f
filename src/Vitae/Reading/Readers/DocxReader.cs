using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Vitae.Reading;

/// <summary>Word documents: headers, body with text boxes and tables, footers; never deleted or hidden text.</summary>
internal sealed class DocxReader(ReadingLimits limits) : IFormatReader
{
    public FileType Type => FileType.Docx;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        using (var zip = SafeZip.Open(file, limits))
            zip.CheckContents(ct);
        try
        {
            using var stream = file.Open();
            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxUnpackedBytes };
            using var word = WordprocessingDocument.Open(stream, isEditable: false, settings);
            return Read(word, ct);
        }
        catch (Exception e)
            when (e is XmlException or InvalidDataException or OpenXmlPackageException or FormatException)
        {
            throw file.Refuse(
                "is a damaged or unsafe Word document",
                "Open it in Word, save it again and add that file",
                e
            );
        }
    }

    private RawDocument Read(WordprocessingDocument word, CancellationToken ct)
    {
        var main = word.MainDocumentPart ?? throw new InvalidDataException("no main part");
        var hidden = new HiddenText();
        var blocks = new DocxBlocks(new DocxStyles(main), hidden, ct);
        foreach (var header in main.HeaderParts.Take(1))
            blocks.Visit(header.Header);
        blocks.Visit(main.Document?.Body);
        foreach (var footer in main.FooterParts.Take(1))
            blocks.Visit(footer.Footer);
        return new RawDocument
        {
            Type = Type,
            Blocks = blocks.Finish(),
            Warnings = [.. hidden.Warnings],
        };
    }
}
