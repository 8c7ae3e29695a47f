using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Takes from a text what a reader cannot see and what imitates our tags or a chat's roles.</summary>
/// <remarks>Block ids such as <c>[d1.14]</c> and ordinary text, generics and C++ included, stay as they are.</remarks>
internal static partial class DataText
{
    public static string Neutralise(string text)
    {
        var visible = Visible(text.ReplaceLineEndings("\n"));
        visible = Tag().Replace(visible, m => $"‹{m.Groups["kept"].Value}›");
        visible = ChatToken().Replace(visible, m => $"‹{m.Groups["kept"].Value}›");
        visible = Instruction().Replace(visible, m => $"({m.Groups["kept"].Value})");
        return Role().Replace(visible, m => $"({m.Groups["kept"].Value})");
    }

    private static string Visible(string text)
    {
        if (!MayHideAny(text))
            return text;
        var result = new StringBuilder(text.Length);
        Rune? before = null;
        var runes = text.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            if (
                IsHidden(runes[i])
                || (IsJoiner(runes[i]) && !(Joins(before) && i + 1 < runes.Length && Joins(runes[i + 1])))
            )
                continue;
            result.Append(runes[i]);
            before = runes[i];
        }
        return result.ToString();
    }

    /// <summary>Most texts have nothing to take out, and half a character is something.</summary>
    private static bool MayHideAny(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsBetween(c, ' ', '~') && (!Rune.TryCreate(c, out var rune) || IsHidden(rune) || IsJoiner(rune)))
                return true;
        }

        return false;
    }

    /// <summary>Tag characters, variation selectors, zero-width, bidi controls, control characters.</summary>
    private static bool IsHidden(Rune rune) =>
        rune.Value
            is (>= 0xE0000 and <= 0xE0FFF)
                or (>= 0xFE00 and <= 0xFE0F)
                or 0x200B
                or 0x200E
                or 0x200F
                or 0x061C
                or (>= 0x202A and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0xFEFF
                or 0x180E
                or 0x00AD
                or (< 0x20 and not '\n' and not '\t')
                or (>= 0x7F and <= 0x9F);

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Joiners carry meaning in Arabic and Indic scripts and between emoji, nowhere in Latin ones.</summary>
    private static bool Joins(Rune? rune) => rune is { Value: >= 0x0600 };

    /// <summary>Our fences and the tags chats are built from.</summary>
    [GeneratedRegex(
        @"[<\uFF1C]\s*(?<kept>/?\s*(?:documents?|job_posting|job_requirements|candidate_profile|match_analysis|resume|keywords|hints|system|assistant|user|human|developer|tool|instructions?|prompt|think|function_calls?|data)\b[^<>\uFF1C\uFF1E\n]{0,200})[>\uFF1E]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Tag();

    /// <summary><c>&lt;|im_start|&gt;</c> and its kin.</summary>
    [GeneratedRegex(@"<(?<kept>\|[^<>\n]{1,40}\|)>", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex ChatToken();

    [GeneratedRegex(
        @"(?:\[|<<)(?<kept>/?(?:INST|SYS))(?:\]|>>)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Instruction();

    /// <summary>A role at the very start of a line; block lines begin with their id and are not touched.</summary>
    [GeneratedRegex(
        @"^(?:#{1,6}[ ]*)?(?<kept>(?:system|assistant|human|user|developer)[ ]*:|=== task ===)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Role();
}
