using UglyToad.PdfPig;

namespace Vitae.Reading;

/// <summary>The Europass XML inside a Europass PDF: better structured than its pages, believed only where they say the same.</summary>
internal static class PdfAttachment
{
    /// <summary>Of the attachment's words, those that must be printed too: what nobody sees is no CV.</summary>
    private const double Printed = 0.9;

    /// <summary>Null when there is none, or when it says other things than the pages.</summary>
    public static RawDocument? Find(PdfDocument pdf, IReadOnlyList<RawBlock> pages, ReadingLimits limits)
    {
        if (!pdf.Advanced.TryGetEmbeddedFiles(out var files))
            return null;
        var printed = pages.SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return files
            .Take(10)
            .Where(file => file.Memory.Length < limits.MaxBytes)
            .Select(file => new EuropassReader(limits).ReadAttachment(file.Memory))
            .FirstOrDefault(read => read is not null && Says(read.Blocks, printed));
    }

    private static bool Says(IReadOnlyList<RawBlock> blocks, HashSet<string> printed)
    {
        var words = blocks.SelectMany(Words).ToList();
        return words.Count > 0 && words.Count(printed.Contains) >= Printed * words.Count;
    }

    /// <summary>Words of letters: dates and levels are printed in another shape than they are stored.</summary>
    private static IEnumerable<string> Words(RawBlock block) =>
        block.Kind == BlockKind.Heading
            ? []
            : block
                .Text.Split([' ', ',', '|', ':', '(', ')', '.', ';', '/', '–', '-'])
                .Where(w => w.Length > 3 && w.All(char.IsLetter));
}
