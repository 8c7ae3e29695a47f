using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Benchmarks.Extract;

/// <summary>The share of the reference's words that we have too.</summary>
internal static partial class WordRecall
{
    public static double Of(string ours, string reference)
    {
        var words = Words(reference);
        var have = Words(ours)
            .GroupBy(w => w, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var found = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Take(words[i]))
                found++;
            // Words printed in small capitals, divided at a line's end, or with a ligature in a font without a map to
            // Unicode (poppler drops it) are two to the reference and one to us.
            else if (i + 1 < words.Count && Array.Exists(Lost, l => Take(words[i] + l + words[i + 1])))
                (found, i) = (found + 2, i + 1);
            else if (Array.Exists(Lost, l => l.Length > 0 && Take(l + words[i])))
                found++;
        }
        return words.Count == 0 ? 1 : found / (double)words.Count;

        bool Take(string word) => have.GetValueOrDefault(word) > 0 && have[word]-- > 0;
    }

    private static readonly string[] Lost = ["", "fi", "fl", "ff", "ffi", "ffl"];

    /// <summary>Han characters one by one; everything else letters and digits in a row, folded.</summary>
    public static List<string> Words(string text)
    {
        var folded = Unprinted()
            .Replace(
                IconName()
                    .Replace(text, " ")
                    .Normalize(NormalizationForm.FormKC)
                    .Replace("\u00AD", "-", StringComparison.Ordinal),
                ""
            );
        return [.. Word().Matches(folded.ToLowerInvariant()).Select(m => m.Value)];
    }

    /// <summary>Replacement text of pictures and links: <c>\faTrophy</c>, <c>mailto:</c>.</summary>
    [GeneratedRegex(@"\\fa\w+\s*\*?(\[\w+\])?|\b(mailto|tel):", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IconName();

    [GeneratedRegex("[\u200b-\u200f\u202a-\u202e\ufeff]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unprinted();

    [GeneratedRegex(
        @"[\u3040-\u9fff]|[\u0621-\u065f\u0670-\u06d3]+|[\p{L}\p{N}-[\u3040-\u9fff\u0600-\u06ff]]+",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Word();
}
