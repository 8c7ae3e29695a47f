using System.IO.Compression;

namespace Vitae.Reading;

/// <summary>A ZIP that was checked before anything trusts it: names, number, overlaps, and bytes that really come out.</summary>
internal sealed class SafeZip : IDisposable
{
    private readonly SourceFile _file;
    private readonly ReadingLimits _limits;
    private readonly ZipArchive _zip;
    private long _unpacked;

    private SafeZip(SourceFile file, ReadingLimits limits, ZipArchive zip) =>
        (_file, _limits, _zip) = (file, limits, zip);

    public IReadOnlyCollection<ZipArchiveEntry> Entries => _zip.Entries;

    public static SafeZip Open(SourceFile file, ReadingLimits limits)
    {
        try
        {
            var zip = new SafeZip(file, limits, new ZipArchive(file.Open(), ZipArchiveMode.Read));
            zip.CheckDirectory();
            return zip;
        }
        catch (InvalidDataException e)
        {
            throw file.Refuse("is a damaged ZIP or Office file", "Save or download it again", e);
        }
    }

    public bool Contains(string name) =>
        Entries.Any(e => string.Equals(e.FullName, name, StringComparison.OrdinalIgnoreCase));

    public byte[]? Read(string name) => _zip.GetEntry(name) is { } entry ? Read(entry) : null;

    /// <summary>An entry's bytes, counted as they come out, whatever size the ZIP claims.</summary>
    public byte[] Read(ZipArchiveEntry entry)
    {
        using var kept = new MemoryStream();
        Inflate(entry, kept);
        return kept.ToArray();
    }

    /// <summary>Unpacks everything once into nothing, so that a library that trusts the ZIP may have it.</summary>
    public void CheckContents(CancellationToken ct)
    {
        foreach (var entry in Entries)
        {
            ct.ThrowIfCancellationRequested();
            if (IsXml(entry.FullName))
                CheckXml(Read(entry));
            else
                Inflate(entry, Stream.Null);
        }
    }

    public void Dispose() => _zip.Dispose();

    private void CheckDirectory()
    {
        if (Entries.Count > _limits.MaxEntries)
            throw _file.Refuse($"holds {Entries.Count} files; the limit is {_limits.MaxEntries}", "Add a smaller file");
        if (Entries.Any(e => IsOutside(e.FullName)))
            throw _file.Refuse(
                "holds files that would be written outside its folder",
                "Do not open it; ask where it comes from"
            );
        if (ZipDirectory.Overlaps(_file.Content.Span) || HasTwins())
            throw _file.Refuse("holds overlapping files, as bombs do", "Do not open it; ask where it comes from");
    }

    private bool HasTwins() => Entries.Select(e => e.FullName).Distinct(StringComparer.Ordinal).Count() < Entries.Count;

    private static bool IsOutside(string name) =>
        name.StartsWith('/')
        || name.Contains('\\', StringComparison.Ordinal)
        || name.Contains(':', StringComparison.Ordinal)
        || name.Split('/').Contains("..", StringComparer.Ordinal);

    private void Inflate(ZipArchiveEntry entry, Stream to)
    {
        try
        {
            using var from = entry.Open();
            var buffer = new byte[81920];
            for (int read; (read = from.Read(buffer)) > 0; )
            {
                _unpacked += read;
                if (_unpacked > _limits.MaxUnpackedBytes)
                    throw _file.Refuse(
                        $"unpacks to more than {_limits.MaxUnpackedBytes >> 20} MB, as bombs do",
                        "Add a smaller file"
                    );
                to.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException e)
        {
            throw _file.Refuse("is a damaged ZIP or Office file", "Save or download it again", e);
        }
    }

    /// <summary>Office formats never need a document type definition; entity bombs and file theft do.</summary>
    private void CheckXml(byte[] xml)
    {
        if (
            TextDecoder.TryDecode(xml, out var text)
            && text.AsSpan(0, Math.Min(text.Length, 8192)).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
        )
            throw _file.Refuse(
                "contains an XML document type definition, which can attack its reader",
                "Open it in Word, save it again and add that file"
            );
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
