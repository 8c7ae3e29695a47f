namespace Vitae.Ai;

/// <summary>The same job told in two documents is one entry that cites both.</summary>
internal static class EntryMerging
{
    public static void Add(List<ExtractedEntry> entries, ExtractedEntry entry, LineTexts texts)
    {
        var index = entries.FindIndex(e => IsSame(e, entry, texts));
        if (index < 0)
        {
            entries.Add(entry);
            return;
        }

        var known = entries[index];
        entries[index] = known with
        {
            Organisation = known.Organisation ?? entry.Organisation,
            Location = known.Location ?? entry.Location,
            Dates = known.Dates ?? entry.Dates,
            Blocks = [.. known.Blocks, .. entry.Blocks],
            Responsibilities = texts.WithoutRepeats([.. known.Responsibilities, .. entry.Responsibilities]),
            Achievements = texts.WithoutRepeats([.. known.Achievements, .. entry.Achievements]),
        };
    }

    // Same employer and same role, or same employer and same dates; two stays at one employer stay two.
    private static bool IsSame(ExtractedEntry a, ExtractedEntry b, LineTexts texts)
    {
        var sameTitle = Same(a.Title, b.Title);
        var sameDates = Same(a.Dates, b.Dates);
        var datesAgree = sameDates || a.Dates is null || b.Dates is null;
        return Same(a.Organisation, b.Organisation)
            && (
                (sameTitle && datesAgree)
                || (sameDates && a.Dates is not null && !sameTitle && IsOtherDocument(a, b, texts))
            );
    }

    private static bool IsOtherDocument(ExtractedEntry a, ExtractedEntry b, LineTexts texts) =>
        texts.DocumentOf(a.Blocks[0]) != texts.DocumentOf(b.Blocks[0]);

    private static bool Same(string? a, string? b) =>
        string.Equals(PlainWords.Fold(a ?? ""), PlainWords.Fold(b ?? ""), StringComparison.Ordinal);
}
