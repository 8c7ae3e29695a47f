using System.Globalization;

namespace Vitae.Generation;

/// <summary>What a run of digits and separators may mean in the locales of the world.</summary>
internal static class DigitReading
{
    public static IEnumerable<double> Of(string digits, string language)
    {
        var separators = digits.Where(c => !char.IsDigit(c)).ToList();
        if (separators.Count == 0)
        {
            return [Parse(digits)];
        }

        var last = digits.LastIndexOf(separators[^1]);
        var asDecimal = $"{OnlyDigits(digits[..last])}.{OnlyDigits(digits[last..])}";
        var asGroups = OnlyDigits(digits);
        var endsInGroup = digits.Length - last == 4;
        return (separators, endsInGroup) switch
        {
            ({ Count: 1 }, true) when IsOpen(digits, separators[0], language) => [Parse(asGroups), Parse(asDecimal)],
            (_, true) when separators.Distinct().Count() == 1 || separators[^1] is not '.' and not ',' =>
            [
                Parse(asGroups),
            ],
            _ => [Parse(asDecimal)],
        };
    }

    /// <summary>"1.250" may be either; "50.000" and an English "1,250" are groups.</summary>
    private static bool IsOpen(string digits, char separator, string language) =>
        separator is '.' or ','
        && !digits.EndsWith("000", StringComparison.Ordinal)
        && !(separator == ',' && language == "en");

    private static string OnlyDigits(string text) => string.Concat(text.Where(char.IsDigit));

    private static double Parse(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
