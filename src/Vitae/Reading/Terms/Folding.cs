using System.Globalization;
using System.Text;

namespace Vitae.Reading;

/// <summary>One spelling for comparison: NFKD, marks dropped, lower case, ß = ss, invisible characters gone.</summary>
internal static class Folding
{
    private const int LongestOnStack = 128;

    public static string Fold(ReadOnlySpan<char> text) => Ascii.IsValid(text) ? FoldAscii(text) : FoldAny(text);

    /// <summary>Nearly every word: nothing to decompose, only capitals and control characters.</summary>
    private static string FoldAscii(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsControl(c))
            {
                folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | ' ') : c;
            }
        }

        return new string(folded[..length]);
    }

    private static string FoldAny(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in new string(text).Normalize(NormalizationForm.FormKD))
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.Control:
                    break;
                default:
                    Append(folded, char.ToLowerInvariant(c));
                    break;
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char c) =>
        _ = c switch
        {
            'ß' => folded.Append("ss"),
            'æ' => folded.Append("ae"),
            'œ' => folded.Append("oe"),
            'ø' => folded.Append('o'),
            'ł' => folded.Append('l'),
            'đ' => folded.Append('d'),
            _ => folded.Append(c),
        };
}
