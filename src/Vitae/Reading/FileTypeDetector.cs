using System.IO.Compression;

namespace Vitae.Reading;

/// <summary>Tells a file's kind by its first bytes (and a ZIP's entries), never by its name alone.</summary>
internal static class FileTypeDetector
{
    private static readonly (byte[] Magic, FileType Type)[] Magics =
    [
        ("{\\rtf"u8.ToArray(), FileType.Rtf),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileType.OldOffice),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], FileType.Image),
        ([0xFF, 0xD8, 0xFF], FileType.Image),
        ("GIF8"u8.ToArray(), FileType.Image),
        ("II*\0"u8.ToArray(), FileType.Image),
        ("MM\0*"u8.ToArray(), FileType.Image),
        ("%!PS"u8.ToArray(), FileType.PostScript),
        ([0x1F, 0x8B], FileType.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], FileType.Archive),
        ("Rar!"u8.ToArray(), FileType.Archive),
        ("BZh"u8.ToArray(), FileType.Archive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], FileType.Archive),
        ("\u007FELF"u8.ToArray(), FileType.Program),
        ("MZ"u8.ToArray(), FileType.Program),
    ];

    /// <summary>Formats that need no third-party parser: they are read at once, where we are.</summary>
    public static bool IsOurOwn(SourceFile file) =>
        file.Content.IsEmpty
        || (
            !file.Content.Span.StartsWith("PK"u8)
            && Detect(file) is var type
            && (type == FileType.PlainText || type == FileType.Json)
        );

    public static FileType Detect(SourceFile file)
    {
        var bytes = file.Content.Span;
        if (bytes.IsEmpty)
            throw file.Refuse("is empty (0 bytes)", "Add the file again");
        // Readers of PDF accept junk before the header; so do we, within the first kilobyte or so.
        if (bytes[..Math.Min(bytes.Length, 1200)].IndexOf("%PDF-"u8) >= 0)
            return FileType.Pdf;
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8))
            return DetectZip(file);
        foreach (var (magic, type) in Magics)
        {
            if (bytes.StartsWith(magic))
                return type;
        }
        return TextDecoder.TryDecode(file.Content, out var text)
            ? TextTypeDetector.Detect(text, file.Extension)
            : FileType.Binary;
    }

    private static FileType DetectZip(SourceFile file)
    {
        try
        {
            using var zip = new ZipArchive(file.Open(), ZipArchiveMode.Read);
            var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("word/document.xml"))
                return FileType.Docx;
            if (names.Contains("[Content_Types].xml"))
                return FileType.OtherOffice;
            return names.Contains("mimetype") && names.Contains("content.xml") ? FileType.Odt : FileType.Zip;
        }
        catch (InvalidDataException e)
        {
            throw file.Refuse("is a damaged ZIP or Office file", "Save or download it again", e);
        }
    }
}
