using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Evaluation;

/// <summary>Whether a text says an expected thing: case, accents, dashes, quotes and spaces do not matter.</summary>
internal static partial class PlainMatch
{
    private const int TooShortForPlainSearch = 3;

    /// <summary>Short names such as R and Go are looked for as words.</summary>
    public static bool Says(string text, string expected) =>
        expected.Length < TooShortForPlainSearch
            ? TermMatcher.Contains(text, expected)
            : Plain(text).Contains(Plain(expected), StringComparison.Ordinal);

    public static bool SaysAny(string text, IEnumerable<string> expected) => expected.Any(e => Says(text, e));

    private static string Plain(string text) => Noise().Replace(Folding.Fold(Dashes().Replace(text, "-")), " ").Trim();

    [GeneratedRegex(@"[\u2010-\u2015\u2212]", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Dashes();

    [GeneratedRegex("[\\s\u00A0'’‘`\"“”„«»]+", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Noise();
}
