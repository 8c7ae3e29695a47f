using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>Line numbers with ranges, <c>4 8-12</c>: neighbours are the rule, and every number said is output to pay for.</summary>
internal static partial class LineNumbers
{
    private const int LongestRange = 2000;

    /// <summary>Null when anything but numbers and ranges stands there, or a range runs backwards.</summary>
    public static IReadOnlyList<string>? Parse(string text)
    {
        var numbers = new List<string>();
        foreach (var part in Gap().Split(text).Where(p => p.Length > 0))
        {
            var match = Range().Match(part);
            var (first, last) = (Number(match.Groups["first"]), Number(match.Groups["last"]));
            if (!match.Success || last < first || last - first > LongestRange)
                return null;
            numbers.AddRange(Enumerable.Range(first, last - first + 1).Select(Text));
        }

        return numbers;
    }

    public static string Format(IReadOnlyList<string> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var start = i;
            while (i + 1 < numbers.Count && IsNext(numbers[i], numbers[i + 1]))
                i++;
            parts.Add(start == i ? numbers[i] : $"{numbers[start]}-{numbers[i]}");
        }

        return string.Join(' ', parts);
    }

    private static bool IsNext(string one, string other) =>
        int.TryParse(one, CultureInfo.InvariantCulture, out var number) && other == Text(number + 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A lone number is a range of itself.
    private static int Number(Group group) =>
        group.Captures is [.., { } last] ? int.Parse(last.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"[\s,;\[\]]+", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"^(?=(?<first>\d{1,6}))(?:\d{1,6}[-–])?(?<last>\d{1,6})$",
        RegexOptions.None,
        RegexLimit.Milliseconds
    )]
    private static partial Regex Range();
}
