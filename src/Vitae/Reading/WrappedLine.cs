using System.Collections.Frozen;

namespace Vitae.Reading;

/// <summary>Joins a line to the one it was wrapped from: hyphens, CJK without blanks.</summary>
internal static class WrappedLine
{
    /// <summary>First parts that keep their hyphen: "full-" + "stack" is "full-stack".</summary>
    private static readonly FrozenSet<string> Compounds = (
        "self full cross multi high low real long short well end non co pre post re on off in out up down back front open"
        + " state client server user data cloud web test time cost third first second large small object event one two three"
        + " hands award best part problem decision customer business company industry world micro ex all"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string FirstWord(string line)
    {
        var trimmed = line.AsSpan().Trim();
        if (trimmed.Length > 0 && IsWide(trimmed[0]))
            return trimmed[..1].ToString();
        var end = trimmed.IndexOf(' ');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }

    public static string Join(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
            return before + after;
        var last = before[^1];
        if (last == '\u00AD')
            return before[..^1] + after;
        if (last is '-' or '\u2010' && before.Length > 1 && char.IsLetter(before[^2]))
            return EndsInWordHyphen(before, after) ? before[..^1] + after : before + after;
        return IsWide(last) && IsWide(after[0]) ? before + after : $"{before} {after}";
    }

    /// <summary>A hyphen set by the typesetter, as opposed to one the writer set.</summary>
    private static bool EndsInWordHyphen(string before, string after)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..^1];
        return char.IsLower(after[0])
            && char.IsLower(word[^1])
            && !word.Contains('-', StringComparison.Ordinal)
            && !Compounds.Contains(word);
    }

    /// <summary>Chinese, Japanese, Korean: no blanks between words.</summary>
    public static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uFF00' and <= '\uFFEF';
}
