using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Cuts a list of skills into items with their levels: "Python (expert), Go – basic" → two.</summary>
internal static partial class SkillItems
{
    private static readonly char[] Edges = [' ', '.', ':', '-', '–', '—', '·', '•', '◦', '"', '“', '”'];

    public static IEnumerable<(string Name, string? Level)> Of(string list)
    {
        foreach (var item in Split(list))
        {
            var (name, level) = SplitLevel(item);
            name = name.Trim(Edges);
            if (name.Length == 0 && item.Contains('.', StringComparison.Ordinal))
            {
                name = item.Trim();
            }

            if (name.Length > 0 && name.Any(char.IsLetter))
            {
                yield return (item.TrimStart().StartsWith('.') ? item.Trim() : name, level);
            }
        }
    }

    /// <summary>Splits at commas, semicolons, bars and dots outside brackets.</summary>
    public static IEnumerable<string> Split(string list)
    {
        var depth = 0;
        var from = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch
            {
                '(' or '[' => 1,
                ')' or ']' => depth > 0 ? -1 : 0,
                _ => 0,
            };
            if (depth == 0 && list[i] is ',' or ';' or '|' or '•' or '·' or '、' or '，')
            {
                yield return list[from..i];
                from = i + 1;
            }
        }

        yield return list[from..];
    }

    private static (string Name, string? Level) SplitLevel(string item)
    {
        var match = LevelPattern().Match(item);
        return match.Success && IsLevel(match.Groups["level"].Value)
            ? (item[..match.Index], match.Groups["level"].Value.Trim())
            : (item, null);
    }

    public static bool IsLevel(string text)
    {
        var words = PlainWords.Words(text);
        return words.Length is > 0 and <= 8 && (Lexicon.Levels.FindIn(words).Any() || YearsPattern().IsMatch(text));
    }

    [GeneratedRegex(
        @"(?:\s*\((?<level>[^()]{1,60})\)|\s*:\s*(?<level>[^:]{1,60})|\s+[-–—]\s*(?<level>[^–—]{1,60}))\s*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex LevelPattern();

    [GeneratedRegex(
        @"\d\+?\s*(?:years?|yrs|Jahren?|J\.|ans?|años?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex YearsPattern();
}
