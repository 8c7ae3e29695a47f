namespace Vitae.Ai;

/// <summary>Reads jobs and degrees: which piece is the title, which the organisation, which lines tell of it.</summary>
internal sealed class EntryReading
{
    private readonly EntryRules rules;
    private readonly List<ExtractedEntry> entries = [];
    private ParentOrganisation? parent;

    private EntryReading(EntryRules rules) => this.rules = rules;

    public static IReadOnlyList<ExtractedEntry> Jobs(IReadOnlyList<CvLine> lines) => Read(lines, EntryRules.Jobs);

    public static IReadOnlyList<ExtractedEntry> Degrees(IReadOnlyList<CvLine> lines) => Read(lines, EntryRules.Degrees);

    private static List<ExtractedEntry> Read(IReadOnlyList<CvLine> lines, EntryRules rules)
    {
        var raw = EntrySplitter.Split(lines, rules);
        var reading = new EntryReading(rules);
        var organisationFirst = raw.Sum(e => reading.OrderVote(e.Head)) < 0;
        foreach (var entry in raw)
        {
            reading.Add(entry, organisationFirst);
        }

        reading.AddUnusedParent();
        return reading.entries;
    }

    private void Add(RawEntry entry, bool organisationFirst)
    {
        var slots = EntrySlots.Read(entry.Head, rules.TitleScore, organisationFirst).WithTitle();
        var dates = EntryDates.Of(entry);
        if (slots.Title is null)
        {
            return;
        }

        if (entry.Body.Count == 0 && IsOrganisationAlone(slots))
        {
            AddUnusedParent();
            parent = ParentOrganisation.OnItsOwn(entry, slots, dates);
            return;
        }

        if (parent?.Complete(slots, dates, rules.TitleScore) is { } completed)
        {
            slots = completed;
            parent = parent.Header is null ? ParentOrganisation.Of(slots, dates) : parent with { IsUsed = true };
        }
        else
        {
            AddUnusedParent();
            parent = ParentOrganisation.Of(slots, dates);
        }

        entries.Add(EntryAssembly.Of(entry, slots, dates));
    }

    private bool IsOrganisationAlone(EntrySlots slots) =>
        slots is { Title: { } only, Organisation: null }
        && PieceScores.Organisation(only.Text) > rules.TitleScore(only.Text);

    // A company with dates and no role below it is still where the candidate was.
    private void AddUnusedParent()
    {
        if (parent is { Header: { } header, IsUsed: false, Dates: { } dates })
        {
            entries.Add(
                EntryAssembly.Of(header, new EntrySlots { Title = parent.Name, Location = parent.Location }, dates)
            );
        }

        parent = null;
    }

    /// <summary>+1 where a title clearly stands before the organisation, -1 where it stands after.</summary>
    private int OrderVote(IReadOnlyList<CvLine> head)
    {
        var pieces = SlotPieces.Of(head, rules.TitleScore).Where(p => !p.IsPlace).Take(2).ToList();
        return pieces.Count < 2 ? 0 : Math.Sign(Lean(pieces[0]) - Lean(pieces[1]));

        int Lean(SlotPiece piece) => rules.TitleScore(piece.Text) - PieceScores.Organisation(piece.Text);
    }
}
