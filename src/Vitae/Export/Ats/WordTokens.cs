using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Export;

/// <summary>
/// Text as comparable words: case, accents' encoding, punctuation and line breaks do not count; C# and C++ stay themselves.
/// Nor do Arabic and Hebrew vowel signs, which searches in these scripts leave out as they do case.
/// </summary>
internal static partial class WordTokens
{
    public static List<string> Of(string text) =>
        [
            .. Word()
                .Matches(Vowel().Replace(text.Normalize(NormalizationForm.FormKC), ""))
                .Select(m => m.Value.ToLowerInvariant()),
        ];

    /// <summary>True when the words of <paramref name="part"/> stand together, in order, in <paramref name="whole"/>.</summary>
    public static bool Contains(List<string> whole, string part) => IndexOf(whole, Of(part), 0) >= 0;

    public static int IndexOf(List<string> whole, List<string> part, int from)
    {
        for (var at = from; at + part.Count <= whole.Count; at++)
        {
            if (part.Index().All(p => string.Equals(whole[at + p.Index], p.Item, StringComparison.Ordinal)))
                return at;
        }
        return -1;
    }

    /// <summary>Share of the expected words found in the same order, 0–100: the longest common subsequence.</summary>
    public static double Order(List<string> expected, List<string> found)
    {
        if (expected.Count == 0)
            return 100;
        var row = new int[found.Count + 1];
        foreach (var word in expected)
        {
            var diagonal = 0;
            for (var j = 1; j <= found.Count; j++)
            {
                var above = row[j];
                row[j] = string.Equals(word, found[j - 1], StringComparison.Ordinal)
                    ? diagonal + 1
                    : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return Math.Round(100.0 * row[^1] / expected.Count, 2);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+[+#]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Vowel();
}
