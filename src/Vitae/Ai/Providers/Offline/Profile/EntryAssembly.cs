namespace Vitae.Ai;

/// <summary>Makes an answer's entry of head, slots and body: lines that fill no slot tell of the entry.</summary>
internal static class EntryAssembly
{
    public static ExtractedEntry Of(RawEntry entry, EntrySlots slots, EntryDates? dates)
    {
        var cited = slots.Lines.Concat(entry.Head.Where(l => l.Dates.Count > 0)).ToHashSet();
        var told = entry.Head.Where(l => !cited.Contains(l)).Concat(entry.Body).Where(IsFact).ToList();
        if (dates is not null)
        {
            cited.Add(dates.Line);
        }

        return new ExtractedEntry
        {
            Title = slots.Title!.Text,
            Organisation = slots.Organisation?.Text,
            Location = slots.Location?.Text,
            Dates = dates?.Text,
            Blocks = CvLine.IdsInOrder(cited),
            Responsibilities = told.Where(l => !Results.IsResult(l.Text)).Select(l => l.Id).ToList(),
            Achievements = told.Where(l => Results.IsResult(l.Text)).Select(l => l.Id).ToList(),
        };
    }

    private static bool IsFact(CvLine line) =>
        line.Words > 1
        && EntryLabels.Find(line.Text) is not { Kind: "tools" }
        && Lexicon.Labels.KindOf(line.Text) is null;
}
