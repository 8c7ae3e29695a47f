using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Finds dates and ranges as people write them: "June 2019 – Present", "03/2018 - 12.2020", "seit 2017", "2019年3月至今".</summary>
internal static partial class DateFinder
{
    /// <summary>All dates and ranges, in order, not overlapping. A bare year counts only from 1900 to 2099.</summary>
    public static IReadOnlyList<FoundPeriod> Find(string text)
    {
        if (!MayHaveAny(text))
            return [];
        var points = FindPoints(text);
        var periods = new List<FoundPeriod>();
        for (var i = 0; i < points.Count; i++)
        {
            var first = points[i];
            if (first.IsNow)
            {
                continue;
            }

            var second = i + 1 < points.Count ? points[i + 1] : null;
            if (second is not null && Joins(text, first, second))
            {
                periods.Add(Range(text, first, second));
                i++;
            }
            else
            {
                periods.Add(Single(text, first));
            }
        }

        return periods;
    }

    /// <summary>No date without a year: 19xx, 20xx, or two digits after a slash or an apostrophe. Most lines are done here.</summary>
    private static bool MayHaveAny(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            var isShort = text[i - 1] is '/' or '\'' or '’';
            var isCentury = (text[i - 1], text[i]) is ('1', '9') or ('2', '0');
            if (isShort || (isCentury && i + 2 < text.Length && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])))
                return true;
        }

        return false;
    }

    /// <summary>The whole text as one period; what is not understood stays in <see cref="Period.Text"/> alone.</summary>
    public static Period Parse(string text) =>
        Find(text) is [var found, ..] ? found.Period with { Text = text.Trim() } : new Period { Text = text.Trim() };

    private static FoundPeriod Range(string text, DatePoint first, DatePoint second)
    {
        // "May – August 2022": the first month borrows the year.
        var start = first.Year is null ? second.Date : first.Date;
        start = first.Year is null && first.Month is { } month ? start with { Month = month } : start;
        return new FoundPeriod(
            first.Start,
            second.End,
            new Period
            {
                Text = text[first.Start..second.End],
                Start = start,
                End = second.IsNow ? null : second.Date,
                IsOngoing = second.IsNow,
            }
        );
    }

    private static FoundPeriod Single(string text, DatePoint point)
    {
        var since = SincePattern().Match(text[..point.Start]);
        var start = since.Success ? since.Index : point.Start;
        return new FoundPeriod(
            start,
            point.End,
            new Period
            {
                Text = text[start..point.End],
                Start = point.Date,
                End = since.Success ? null : point.Date,
                IsOngoing = since.Success,
            }
        );
    }

    private static bool Joins(string text, DatePoint first, DatePoint second) =>
        (first.Year is not null || (second.Year is not null && !second.IsNow))
        && JoinerPattern().IsMatch(text[first.End..second.Start])
        && (second.IsNow || first.Year is null || second.Year >= first.Year);

    private static List<DatePoint> FindPoints(string text)
    {
        var points = new List<DatePoint>();
        foreach (Match match in PointPattern().Matches(text))
        {
            if (ToPoint(match) is { } point)
            {
                points.Add(point);
            }
        }

        // A month without a year is a date only as the start of a range: "May – August 2022".
        return points
            .Where(
                (p, i) => p.Year is not null || p.IsNow || (i + 1 < points.Count && points[i + 1].Start - p.End <= 12)
            )
            .ToList();
    }

    private static DatePoint? ToPoint(Match match)
    {
        var end = match.Index + match.Length;
        if (match.Groups["now"].Success)
        {
            return new DatePoint(match.Index, end, null, null, IsNow: true);
        }

        int? year = match.Groups["year"] is { Success: true } y ? Number(y.Value) : null;
        if (match.Groups["short"] is { Success: true } two)
        {
            var number = Number(two.Value);
            year = number + (number > 60 ? 1900 : 2000);
        }

        int? month = match.Groups["number"] is { Success: true } n ? Number(n.Value) : null;
        if (match.Groups["name"] is { Success: true } name)
        {
            month = MonthNames.NumberOf(name.Value);
            if (month is null)
            {
                // "in 2019": a word that is no month; the year alone counts.
                return year is null ? null : new DatePoint(match.Groups["year"].Index, end, year, null, IsNow: false);
            }
        }

        return year is < 1900 or > 2099 || month is < 1 or > 12
            ? null
            : new DatePoint(match.Index, end, year, month, IsNow: false);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record DatePoint(int Start, int End, int? Year, int? Month, bool IsNow)
    {
        public YearMonth Date => new(Year ?? 0, Month);
    }

    // Day, month and year in the orders of our languages; digits on either side would make it another number.
    [GeneratedRegex(
        """
            (?<![\p{L}\d])(?<now>present|now|today|current|currently|ongoing|heute|jetzt|aktuell|laufend|dato
                |aujourd['’]hui|présent|actuel|actuellement|en\s+cours|(?:à\s+)?ce\s+jour|actualidad|presente|actual|hoy
                |oggi|attuale|atualmente|atual|heden|nu|obecnie|الآن|الحاضر)(?![\p{L}\d])
            |(?<now>至今|现在|現在|今)
            |(?<year>(?:19|20)\d\d)\s*[年.]\s*(?<number>1[0-2]|0?[1-9])\s*月
            |(?<year>(?:19|20)\d\d)\s*年
            |(?<![\d/.\-])(?:[0-3]?\d[./])?(?<number>1[0-2]|0?[1-9])\s*[./\-]\s*(?<year>(?:19|20)\d\d)(?!\d)
            |(?<![\d.,/\-])(?<year>(?:19|20)\d\d)[-./](?<number>1[0-2]|0[1-9])(?:[-./][0-3]\d)?(?!\d)
            |(?<![\p{L}\d])(?:[0-3]?\d(?:st|nd|rd|th|er|\.)?\s+)?(?<name>\p{L}{3,12})\.?,?(?:\s+de[l]?)?\s*(?:[0-3]?\d,\s*)?(?<![\d.,])(?<year>(?:19|20)\d\d)(?![\d%+]|[.,]\d)
            |(?<![\p{L}\d])(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?\s?['’](?<short>\d\d)(?!\d)
            |(?<![\d.,/$€£¥+])(?<!(?<!(?:19|20)\d\d)[-–])(?<year>(?:19|20)\d\d)(?![\d%+]|[.,]\d)
            |(?<![\d.,/])(?<number>1[0-2]|0[1-9])/(?<short>\d\d)(?![\d/])
            |(?<![\p{L}\d])(?<name>\p{Lu}\p{L}{2,11})\.?(?=\s*(?:[-–—−‒]|to\b|bis\b|à\b|a\b|au\b)\s*(?:[0-3]?\d\.?\s+)?\p{L}{3,12}\.?\s+(?:19|20)\d\d)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex PointPattern();

    [GeneratedRegex(
        @"^\s*(?:[-–—−‒~〜]{1,3}|to|until|till|through|bis|à|a|al|au|jusqu['’]à|hasta|fino\s+a|até|tot|do|至|到|and|und|et|y)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex JoinerPattern();

    [GeneratedRegex(
        @"(?<![\p{L}])(?:since|from|seit|ab|depuis|desde|dal|da|sinds|od)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex SincePattern();
}
