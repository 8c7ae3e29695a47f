using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Recognises the sign in front of a list item, and takes it off.</summary>
internal static partial class BulletSign
{
    /// <summary>True for a glyph that is nothing but a bullet, symbol fonts' private code points included.</summary>
    public static bool IsGlyph(string text) => text.Length == 1 && Glyph().IsMatch(text);

    /// <summary>A bullet or a number that stands apart from its text.</summary>
    public static bool IsSign(string cell) => IsGlyph(cell) || Number().IsMatch(cell);

    /// <summary>The item without its sign; null when the line is no list item.</summary>
    public static string? Strip(string line)
    {
        var match = Item().Match(line);
        return match.Success ? line[match.Length..] : null;
    }

    [GeneratedRegex(
        @"^[•●▪‣◦∙·⋅○■□▶►▸▹➢➤✓✔❖♦◆◇–\-*⁃⦁⚬\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0A8]$",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Glyph();

    [GeneratedRegex(@"^(\d{1,2}[.)]|\[\d{1,2}\])$", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\s*([•●▪‣◦∙·⋅○■□▶►▸▹➢➤✓✔❖♦◆◇⁃⦁⚬\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0A8]\s*|([–—\-*+]|o(?=\s+\p{Lu})|\d{1,2}[.)](?!\d)|\(?[a-h]\))\s+)(?=\S)",
        RegexOptions.ExplicitCapture,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Item();
}
