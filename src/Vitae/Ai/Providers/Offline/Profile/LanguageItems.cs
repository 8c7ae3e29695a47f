namespace Vitae.Ai;

/// <summary>Finds spoken languages and their levels: "German (native), English C1".</summary>
internal static class LanguageItems
{
    /// <summary>The language named in the item, as it is written there, and what is said about the level; null when none is named.</summary>
    public static (string Name, string? Level)? Read(string item)
    {
        foreach (var (start, end) in WordSpans(item))
        {
            if (Lexicon.Languages.KindOf(item[start..end]) is not null)
            {
                return (item[start..end], LevelIn(item[..start], item[end..]));
            }
        }

        return null;
    }

    /// <summary>The items of a line: "German, English (C1)"; a level may stand beside its language ("German | native").</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        var items = SkillItems.Split(line).ToList();
        for (var i = items.Count - 1; i > 0; i--)
        {
            if (Read(items[i]) is null && SkillItems.IsLevel(items[i]))
            {
                items[i - 1] = $"{items[i - 1].TrimEnd()} {items[i].TrimStart()}";
                items.RemoveAt(i);
            }
        }

        return items;
    }

    /// <summary>A language's code, the same for "Deutsch" and "German"; null for any other word.</summary>
    public static string? CodeOf(string name) => Lexicon.Languages.KindOf(name);

    /// <summary>1 (beginner) to 6 (native); null where the text names no level.</summary>
    public static int? Rank(string? level) =>
        level is null
            ? null
            : Lexicon.Levels.FindIn(PlainWords.Words(level)).Select(f => (int?)(f.Kind[0] - '0')).Max();

    private static string? LevelIn(string before, string after)
    {
        var text = after.Trim(' ', ':', '-', '–', '—', '(', ')', ',', '.', '|', '/', '·');
        text = text.Length == 0 ? before.Trim(' ', ':', '-', '–', '—', '(', ')', ',', '|', '·') : text;
        return text.Length is > 1 and <= 60 && text.Any(char.IsLetter) ? text : null;
    }

    private static IEnumerable<(int Start, int End)> WordSpans(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            yield return (start, i);
        }
    }
}
