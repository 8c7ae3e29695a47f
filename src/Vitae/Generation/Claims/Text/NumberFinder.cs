using System.Text.RegularExpressions;

namespace Vitae.Generation;

/// <summary>
/// Finds numbers in digits and words with what they count. Years are dates and names with digits (B2B, K8s) are names, not numbers.
/// The spelling decides no locale: "1.200" may be 1200 or 1.2, and either one supports the other.
/// </summary>
internal static partial class NumberFinder
{
    private const int Milliseconds = 1000;

    /// <param name="text">Contacts and dates blanked out.</param>
    /// <param name="language">Of the number words, ISO 639-1.</param>
    public static IReadOnlyList<FoundNumber> Find(string text, string language)
    {
        var digits = DigitPattern().Matches(text).Select(m => ToNumber(m, language)).ToList();
        var spelled = SpelledNumbers
            .Find(text, language)
            .Where(w => !digits.Any(d => w.Start < d.End && d.Start < w.End));
        var numbers = digits.Concat(spelled).Select(n => WithContext(n, text)).OrderBy(n => n.Start).ToList();
        return [.. numbers.Select((n, i) => i + 1 < numbers.Count ? AsRange(n, numbers[i + 1], text) : n)];
    }

    /// <summary>"From 8 to 3 %": the first number counts what the second does.</summary>
    private static FoundNumber AsRange(FoundNumber first, FoundNumber second, string text) =>
        first.Kind == NumberKind.Plain
        && second.Kind is NumberKind.Percent or NumberKind.Money
        && RangePattern().IsMatch(text[first.End..second.Start])
            ? first with
            {
                Kind = second.Kind,
                Currency = second.Currency,
            }
            : first;

    private static FoundNumber ToNumber(Match match, string language)
    {
        var multiplied = Multipliers.Of(match.Groups["times"].Value);
        return new FoundNumber
        {
            Values =
            [
                .. DigitReading
                    .Of(match.Groups["digits"].Value, language)
                    .SelectMany(v => multiplied.Select(m => v * m))
                    .Distinct(),
            ],
            Kind = match.Groups["factor"].Success ? NumberKind.Factor : NumberKind.Plain,
            IsAbove = match.Groups["plus"].Success,
            Start = match.Index,
            End = match.Index + match.Length,
        };
    }

    private static FoundNumber WithContext(FoundNumber number, string text)
    {
        var before = text.AsSpan(Math.Max(0, number.Start - 24), Math.Min(number.Start, 24)).ToString();
        var after = text[number.End..Math.Min(text.Length, number.End + 16)];
        var currency = Currencies.Before(before) ?? Currencies.After(after);
        return number with
        {
            Kind =
                number.Kind != NumberKind.Plain ? number.Kind
                : PercentPattern().IsMatch(after) ? NumberKind.Percent
                : currency is not null ? NumberKind.Money
                : NumberKind.Plain,
            Currency = currency,
            IsAbove = number.IsAbove || AbovePattern().IsMatch(before),
            Unit = UnitFinder.After(text, number.End) ?? UnitFinder.Before(text, number.Start),
        };
    }

    [GeneratedRegex(
        """
            (?<![\p{L}\d._])(?<digits>\d{1,3}(?:[ .,'’\u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?)
            (?:
                (?<factor>\s?[x×](?![\p{L}\d])|-?(?:fold|fach|fache|facher|faches)\b)
                |(?<plus>\+)
                |\s?(?<times>k|K|m|M|mm|MM|mn|mio|Mio|MIO|bn|Bn|B|mrd|Mrd|tsd|Tsd|thousand|million|millions|billion|Tausend|tausend
                    |Million|Millionen|Millions|Billion|Milliarde|Milliarden|mille|milliard|milliards|mil|mill[oó]n|millones|[万萬亿億])(?:(?<=[万萬亿億])|(?![\p{L}\d]))(?<plus>\+)?
            )?
            (?=[^\p{L}\d]|[\u3040-\u9FFF]|$|(?:st|nd|rd|th|er|re|e|ème|kg|g|t|h|km|m|cm|mm|ml|l|kV|kW|MW|GB|TB|MB|ms|s|Hz|MHz|GHz|V|A|W|ft|lb|lbs|yr|yrs|hrs|min|sec|pt|px)(?![\p{L}\d]))
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex DigitPattern();

    [GeneratedRegex(
        @"^\s?(?:[-–—]|to|and|auf|bis|und|à|a|et|al|y|hasta)\s?[$€£]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Milliseconds
    )]
    private static partial Regex RangePattern();

    [GeneratedRegex(
        @"^\s?(?:%|％|-?percent|per\s?cent|pct|prozent|v\.\s?H\.|pour\s?cents?|por\s?ciento)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Milliseconds
    )]
    private static partial Regex PercentPattern();

    [GeneratedRegex(
        @"(?:(?<!\p{L})(?:over|more than|above|exceeding|upwards of|mehr als|plus de|au-delà de|más de|por encima de)|>)\s*[$€£¥₹]?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        Milliseconds
    )]
    private static partial Regex AbovePattern();
}
