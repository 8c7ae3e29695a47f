using System.Text;
using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Words stripped to letters and digits for look-up in tables of headings, roles and places.</summary>
internal static class PlainWords
{
    public static string Fold(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    public static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words with where they stand in the text.</summary>
    public static IReadOnlyList<(string Word, int Start, int End)> Spans(string text)
    {
        var spans = new List<(string Word, int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            spans.Add((Fold(text[start..i]), start, i));
        }

        return spans;
    }

    /// <summary>Letter-spaced small capitals come out of PDFs as "E XPERIENCE".</summary>
    public static string JoinSpacedCapitals(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsGapInWord(text, i))
            {
                joined.Append(text[i]);
            }
        }

        return joined.ToString();
    }

    private static bool IsGapInWord(string text, int i) =>
        text[i] == ' '
        && i > 0
        && char.IsUpper(text[i - 1])
        && (i < 2 || text[i - 2] == ' ')
        && i + 2 < text.Length
        && char.IsUpper(text[i + 1])
        && char.IsUpper(text[i + 2]);
}
