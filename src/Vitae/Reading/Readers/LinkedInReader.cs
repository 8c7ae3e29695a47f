using System.IO.Compression;

namespace Vitae.Reading;

/// <summary>LinkedIn's data export: the member's own profile, and nothing about anybody else.</summary>
internal sealed class LinkedInReader(ReadingLimits limits) : IFormatReader
{
    private const int LargestTable = 2 * 1024 * 1024;

    public FileType Type => FileType.Zip;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        using var zip = SafeZip.Open(file, limits);
        var tables = zip.Entries.Where(IsTable).Select(entry => Table(zip, entry)).ToList();
        var blocks = LinkedInBlocks.Read(tables).ToList();
        if (blocks.Count == 0)
            throw file.Refuse(
                "is a ZIP archive without a LinkedIn profile in it",
                "Unpack it and add the documents themselves"
            );
        var others = zip.Entries.Count(e => e.Name.Length > 0) - tables.Count(LinkedInBlocks.IsOwn);
        return new RawDocument
        {
            Type = Type,
            Blocks = blocks,
            Warnings =
                others > 0
                    ?
                    [
                        $"{others} files of the export are not the profile (connections, messages, settings …) and were not read.",
                    ]
                    : [],
        };
    }

    /// <summary>By their header, because file names are translated; never those that are known to be about other people.</summary>
    private static bool IsTable(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && !entry.FullName.Contains("__MACOSX", StringComparison.Ordinal)
        && !entry.FullName.Contains("onnections", StringComparison.Ordinal)
        && !entry.FullName.Contains("essages", StringComparison.Ordinal)
        && entry.Length < LargestTable;

    private static CsvTable Table(SafeZip zip, ZipArchiveEntry entry)
    {
        TextDecoder.TryDecode(zip.Read(entry), out var text);
        return new CsvTable(text);
    }
}
