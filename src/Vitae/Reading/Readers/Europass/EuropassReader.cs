using System.Xml;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>Europass XML, the older SkillsPassport and the newer Candidate; other XML is refused by what it is.</summary>
internal sealed class EuropassReader(ReadingLimits limits) : IFormatReader
{
    public FileType Type => FileType.Xml;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        var root = Parse(file, text);
        return TryRead(root)
            ?? throw file.Refuse(
                $"is an XML file ({TextCleaner.ForMessage(root.Name.LocalName)}) other than a Europass CV, which cannot be read",
                FileType.Advice
            );
    }

    /// <summary>What a PDF from Europass carries with it; null for any other attachment.</summary>
    public RawDocument? ReadAttachment(ReadOnlyMemory<byte> content)
    {
        try
        {
            return TextDecoder.TryDecode(content, out var text) && text.TrimStart('\uFEFF', ' ').StartsWith('<')
                ? TryRead(Parse(text))
                : null;
        }
        catch (XmlException)
        {
            return null; // some other attachment
        }
    }

    /// <summary>Null when the element is no Europass CV.</summary>
    public static RawDocument? TryRead(XElement root)
    {
        IEnumerable<RawBlock>? blocks = root.Name.LocalName switch
        {
            "SkillsPassport" or "LearnerInfo" => new SkillsPassportBlocks(root).Read(),
            "Candidate" => new CandidateBlocks(root).Read(),
            _ => null,
        };
        return blocks is null ? null : new RawDocument { Type = FileType.Xml, Blocks = [.. blocks] };
    }

    private XElement Parse(SourceFile file, string text)
    {
        try
        {
            return Parse(text);
        }
        catch (XmlException e)
        {
            throw file.Refuse(
                $"is damaged or unsafe XML (line {e.LineNumber})",
                "Download it from Europass again and add that file",
                e
            );
        }
    }

    private XElement Parse(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxUnpackedBytes,
        };
        using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF').TrimStart()), settings);
        return XDocument.Load(reader).Root!;
    }
}
