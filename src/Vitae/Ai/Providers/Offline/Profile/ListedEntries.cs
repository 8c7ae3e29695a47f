namespace Vitae.Ai;

/// <summary>Reads projects and certificates: the first words name them, whatever comes after.</summary>
internal static class ListedEntries
{
    private const int ShortestDescription = 3;

    public static IReadOnlyList<ExtractedEntry> Projects(IReadOnlyList<CvLine> lines) =>
        EntrySplitter.Split(lines, EntryRules.Projects).Select(Project).OfType<ExtractedEntry>().ToList();

    public static IReadOnlyList<ExtractedEntry> Certificates(IReadOnlyList<CvLine> lines) =>
        EntrySplitter.Split(lines, EntryRules.Certificates).Select(Certificate).OfType<ExtractedEntry>().ToList();

    // A client or school is told only where words say so; the rest of the head describes the project.
    private static ExtractedEntry? Project(RawEntry entry)
    {
        var pieces = SlotPieces.Of(entry.Head, EntryRules.Projects.TitleScore);
        if (pieces.Count == 0)
        {
            return null;
        }

        var rest = pieces.Skip(1).ToList();
        var organisation = rest.Find(p => p.Label is "organisation" || PieceScores.Organisation(p.Text) > 2);
        var project = EntryAssembly.Of(
            entry,
            new EntrySlots { Title = pieces[0], Organisation = organisation },
            EntryDates.Of(entry)
        );
        var described = rest.Where(p => p != organisation && p.Line != pieces[0].Line)
            .Where(p => p.Text.Count(c => c == ' ') >= ShortestDescription - 1)
            .Select(p => p.Line.Id);
        return project with
        {
            Responsibilities = described
                .Concat(project.Responsibilities)
                .Distinct(StringComparer.Ordinal)
                .Except(project.Achievements, StringComparer.Ordinal)
                .ToList(),
        };
    }

    private static ExtractedEntry? Certificate(RawEntry entry)
    {
        var pieces = CertificatePieces.Of(entry.Head);
        return pieces.Count == 0
            ? null
            : EntryAssembly.Of(
                entry,
                new EntrySlots { Title = pieces[0], Organisation = pieces.Skip(1).FirstOrDefault(p => !p.IsPlace) },
                EntryDates.Of(entry)
            );
    }
}
