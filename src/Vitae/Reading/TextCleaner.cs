using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Makes a block's text one clean line and counts what had to go: controls, escapes, invisible characters.</summary>
internal sealed partial class TextCleaner
{
    private int _controls;
    private int _invisible;
    private int _directional;

    public IEnumerable<string> Warnings
    {
        get
        {
            if (_controls > 0)
                yield return $"{_controls} control characters or terminal escapes were removed.";
            if (_directional > 0)
                yield return $"{_directional} characters that change the direction of writing (such as U+202E) were removed.";
            if (_invisible > 0)
                yield return $"{_invisible} invisible characters (zero-width or Unicode tags) were removed.";
        }
    }

    public string Clean(string text)
    {
        if (IsPlain(text))
            return text;
        var escaped = AnsiEscape().Replace(text, Control);
        var kept = new StringBuilder(escaped.Length);
        foreach (var rune in escaped.EnumerateRunes())
            Append(kept, rune);
        return Spaces().Replace(kept.ToString().Normalize(NormalizationForm.FormC), " ").Trim();
    }

    /// <summary>A file's name or a word of it, safe inside a message: one line, no controls, not endless.</summary>
    public static string ForMessage(string text)
    {
        var clean = new TextCleaner().Clean(text);
        return clean.Length <= 120 ? clean : clean[..117] + "…";
    }

    private void Append(StringBuilder kept, Rune rune)
    {
        switch (rune.Value)
        {
            case '\t' or '\n' or '\r' or '\f' or '\v' or 0x2028 or 0x2029:
                kept.Append(' ');
                return;
            case 0xAD or 0xFFFD or 0xFFFC or 0xFEFF: // soft hyphen, lost characters, byte order mark
                return;
            case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069):
                _directional++;
                return;
            case 0x200E or 0x200F or 0x61C: // harmless marks of mixed-direction text
                return;
            case 0x200C or 0x200D when JoinsLetters(kept):
                kept.Append(rune.ToString());
                return;
            case (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x2064) or (>= 0xE0000 and <= 0xE007F) or 0x180E:
                _invisible++;
                return;
        }
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control:
                _controls++;
                break;
            case UnicodeCategory.SpaceSeparator:
                kept.Append(' ');
                break;
            case UnicodeCategory.PrivateUse: // icon fonts
                break;
            default:
                kept.Append(
                    IsCompatibility(rune.Value) ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString()
                );
                break;
        }
    }

    private string Control(Match match)
    {
        _controls++;
        return "";
    }

    /// <summary>Zero-width joiners shape Arabic, Persian, Indic words and emoji; between Latin letters they only hide things.</summary>
    private static bool JoinsLetters(StringBuilder kept) => kept.Length > 0 && kept[^1] >= 0x600;

    /// <summary>Ligatures, Arabic shapes and CJK radicals are folded; ², ½, ™ and full-width signs stay as written.</summary>
    private static bool IsCompatibility(int c) =>
        c
            is (>= 0xFB00 and <= 0xFDCF)
                or (>= 0xFDF0 and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x2E80 and <= 0x2FDF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x1D400 and <= 0x1D7FF);

    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && previous == ' '))
                return false;
            previous = c;
        }
        return previous != ' ';
    }

    [GeneratedRegex(
        "\u001B(\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(\u0007|\u001B\\\\)?|[@-Z\\\\^_])",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex AnsiEscape();

    [GeneratedRegex(" {2,}", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Spaces();
}
