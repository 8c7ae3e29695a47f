using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Cuts a document into sections at its headings, which may be plain short lines.</summary>
internal static class SectionSplitter
{
    public const string Other = "other";
    private const int EntryReach = 4;

    public static IReadOnlyList<CvSection> Split(IReadOnlyList<CvLine> lines)
    {
        var sections = new List<CvSection> { new(CvSection.Top, null, []) };
        var labels = InnerLabels(lines);
        var sectionsAreCapitals = lines.Count(l => HeadingKind(l) is not null && IsCapitals(l.Text)) > 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (labels.Contains(PlainWords.Fold(line.Text)) && IsEntrySection(sections[^1].Kind))
            {
                continue;
            }

            var isUnknown = sectionsAreCapitals && IsUnknownSection(lines, i);
            if ((HeadingKind(line) ?? (isUnknown || IsSalutation(line) ? Other : null)) is { } kind)
            {
                sections.Add(new CvSection(kind, line.Text, []));
            }
            else if (OneLineSection(line, sections[^1].Kind) is { } single)
            {
                var (goesOnKind, goesOnHeading) = (sections[^1].Kind, sections[^1].Heading);
                sections.Add(single);
                sections.Add(new CvSection(goesOnKind, goesOnHeading, []));
            }
            else
            {
                sections[^1].Lines.Add(line);
            }
        }

        return sections.Where(s => s.Lines.Count > 0).ToList();
    }

    // Headings in capitals throughout: one we do not know is a section too, unless it looks like an entry.
    private static bool IsUnknownSection(IReadOnlyList<CvLine> lines, int index)
    {
        var line = lines[index];
        return line.Kind is BlockKind.Heading
            && IsCapitals(line.Text)
            && PieceScores.Role(line.Text) + PieceScores.Organisation(line.Text) == 0
            && !lines.Skip(index).Take(EntryReach).Any(l => l.IsDated);
    }

    private static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    // A letter bound to the CV.
    private static bool IsSalutation(CvLine line) =>
        line.Words < 8
        && (
            line.Text.StartsWith("Dear ", StringComparison.Ordinal)
            || line.Text.StartsWith("Sehr geehrte", StringComparison.Ordinal)
            || line.Text.StartsWith("Madame, Monsieur", StringComparison.Ordinal)
        );

    private static bool IsEntrySection(string kind) => kind is "experience" or "education" or "projects";

    // "Achievements" under every job is a label of the entry, not a section of its own.
    private static HashSet<string> InnerLabels(IReadOnlyList<CvLine> lines) =>
        lines
            .Where(l => !l.IsBullet && l.Words <= 4 && Lexicon.Labels.KindOf(l.Text) is "duties" or "tools")
            .GroupBy(l => PlainWords.Fold(l.Text), StringComparer.Ordinal)
            .Where(g => g.Count() > 1 || SectionNames.KindOf(g.Key) is null)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static string? HeadingKind(CvLine line) =>
        line.Kind is BlockKind.Bullet || line.Dates.Count > 0 || line.Words > 7 || line.Text.Contains(',')
            ? null
            : SectionNames.KindOf(line.Text);

    // "Skills: Python, SQL" is a section in one line; inside skills it is a group of its own.
    private static CvSection? OneLineSection(CvLine line, string within)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (
            colon < 1
            || colon == line.Text.Length - 1
            || line.IsBullet
            || within is "skills" or "soft"
            || IsEntrySection(within)
        )
        {
            return null;
        }

        var label = line.Text[..colon];
        return SectionNames.KindOf(label) is { } kind and not "other"
            ? new CvSection(kind, label, [new CvLine(line.Id, line.Kind, line.Text[(colon + 1)..].Trim())])
            : null;
    }
}
