using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Which part of a posting each line belongs to: must, nice, tasks, ignore, or open.</summary>
internal static class PostingSections
{
    public const string Open = "open";
    private const int LongestHeading = 10;
    private const int LongestLeadIn = 25;
    private static readonly Lazy<WordTable> Table = new(() => WordTable.Load("job-sections"));

    /// <summary>Lines with their section; what follows a heading's colon ("Skills: SQL") is a line, a heading alone is not.</summary>
    public static IEnumerable<(PromptLine Line, string Text, string Section)> Of(IReadOnlyList<PromptLine> lines)
    {
        var section = Open;
        var hadBullets = false;
        foreach (var line in lines)
        {
            // Prose after a list is no part of it: praise, process, legal notices.
            if (hadBullets && line.Kind is BlockKind.Paragraph)
            {
                (section, hadBullets) = (Open, false);
            }

            if (Label(line.Text) is { } label)
            {
                yield return (line, label.Value, label.Kind);
            }
            else if (IsHeading(line))
            {
                section = KindOf(line.Text) ?? (line.Kind is BlockKind.Heading ? Open : section);
                hadBullets = false;
            }
            else
            {
                hadBullets |= line.Kind is BlockKind.Bullet;
                yield return (line, line.Text, section);
            }
        }
    }

    private static (string Kind, string Value)? Label(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：', '】');
        if (colon is < 1 or > 60 || colon >= text.Length - 1)
        {
            return null;
        }

        return Table.Value.KindOf(text[..colon]) is { } kind ? (kind, text[(colon + 1)..].Trim()) : null;
    }

    private static bool IsHeading(PromptLine line)
    {
        var text = line.Text.TrimEnd('*', ' ');
        var words = PlainWords.Words(text).Length;
        if (line.Kind is BlockKind.Bullet || words is 0 or > LongestLeadIn)
        {
            return false;
        }

        return text is [.., ':' or '：']
            || (line.Kind is BlockKind.Heading && words <= LongestHeading)
            || words <= LongestHeading
                && (
                    text is not [.., '.' or '!']
                    && !text.Contains(',', StringComparison.Ordinal)
                    && KindOf(text) is not null
                    && IsMostlyName(text)
                );
    }

    // A plain short line is a heading only when the known phrase is most of it.
    private static bool IsMostlyName(string text)
    {
        var words = PlainWords.Words(text);
        return Table.Value.FindIn(words).Sum(f => f.Phrase.Count(c => c == ' ') + 1) * 2 > words.Length;
    }

    // The longest known phrase in the heading decides: "What you will do in this role".
    private static string? KindOf(string heading) =>
        Table
            .Value.FindIn(PlainWords.Words(heading))
            .OrderByDescending(f => f.Phrase.Length)
            .Select(f => f.Kind)
            .FirstOrDefault();
}
