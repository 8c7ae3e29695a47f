using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Tells a measurable result ("reduced costs by 30 %") from a duty.</summary>
internal static partial class Results
{
    public static bool IsResult(string text)
    {
        var found = Lexicon.Results.FindIn(PlainWords.Words(text)).ToList();
        return found.Exists(f => f.Kind == "award")
            || MeasurePattern().IsMatch(text)
            || (CountPattern().IsMatch(text) && !YearOrVersionOnly(text))
            || HasNumberWordWithUnit(found);
    }

    private static bool YearOrVersionOnly(string text) =>
        !CountPattern().Matches(text).Any(m => !YearPattern().IsMatch(m.Value) && !IsPartOfName(text, m.Index));

    // "ISO 27001", "Python 3", "Windows 10": a number right after a capitalised word names something.
    private static bool IsPartOfName(string text, int index)
    {
        var before = text[..index].TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && (char.IsUpper(word[0]) || word[^1] is '/' or '-') && index > word.Length + 1;
    }

    private static bool HasNumberWordWithUnit(List<(string Phrase, string Kind, int Index)> found) =>
        found.Exists(n =>
            n.Kind == "number" && found.Exists(u => u.Kind == "unit" && u.Index > n.Index && u.Index - n.Index <= 3)
        );

    [GeneratedRegex(
        @"\d\s?%|[$€£¥₹]\s?\d|\d[\d.,]*\s?(?:[$€£¥kKM]\b|[$€£]|Mio|Mrd|bn\b|[x×]\b|\+)|\btop\s+\d",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex MeasurePattern();

    [GeneratedRegex(
        @"(?<![\p{L}\d.#+-])\d[\d.,']*(?![\p{L}\d])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex CountPattern();

    [GeneratedRegex(
        @"^(?:19|20)\d\d[.,]?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex YearPattern();
}
