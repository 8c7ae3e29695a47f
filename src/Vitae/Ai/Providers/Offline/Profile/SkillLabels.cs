using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>The candidate's own group headings among skills: "Databases: Oracle, MySQL".</summary>
internal static class SkillLabels
{
    private const int LongestLabel = 5;

    /// <summary>"Programming: C, C++", "DevOps | AWS, Docker"; but "English: fluent" is an item with a level.</summary>
    public static (string? Label, string List) Split(string text)
    {
        var at = text.AsSpan().IndexOfAny(':', '：', '|');
        if (at < 1 || at >= text.Length - 1)
        {
            return SplitAtFirstWord(text);
        }

        var (label, list) = (text[..at].Trim(), text[(at + 1)..].Trim());
        var isLabel =
            label.Count(c => c == ' ') < LongestLabel
            && !label.Contains(',', StringComparison.Ordinal)
            && (text[at] == '|' ? IsListBeside(list) : !IsLevelAlone(SkillItems.Split(list).First()));
        return isLabel ? (label, list) : (null, text);
    }

    /// <summary>A line of its own above a list: a heading, "Tools:", or a known section name.</summary>
    public static bool IsGroupHeading(IReadOnlyList<CvLine> lines, int index)
    {
        var line = lines[index];
        if (line.IsBullet || line.Words > LongestLabel || line.Text.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        var next = index + 1 < lines.Count ? lines[index + 1] : null;
        return next is not null
            && next.Kind is not BlockKind.Heading
            && (
                line.Kind is BlockKind.Heading
                || line.Text.EndsWith(':')
                || (next.IsBullet && index > 0 && lines[index - 1].IsBullet)
            );
    }

    // "Languages Korean, English": a table whose columns came out as one line.
    private static (string? Label, string List) SplitAtFirstWord(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return
            space > 0
            && text.Contains(',', StringComparison.Ordinal)
            && SectionNames.KindOf(text[..space]) is "skills" or "languages"
            ? (text[..space], text[(space + 1)..])
            : (null, text);
    }

    // "fluent in speech", but not "C# (expert)" nor "PostgreSQL – basic".
    private static bool IsLevelAlone(string item) =>
        SkillItems.IsLevel(item) && Lexicon.Levels.FindIn(PlainWords.Words(item)).Any(f => f.Index == 0);

    // Of cells in a row the first is a label only where the other is a list.
    private static bool IsListBeside(string cells) =>
        cells.Contains(',', StringComparison.Ordinal) && !cells.Contains('|', StringComparison.Ordinal);
}
