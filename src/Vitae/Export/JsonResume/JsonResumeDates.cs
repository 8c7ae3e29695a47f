using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Export;

/// <summary>Dates such as <c>2019-03</c> as people print them: <c>Mar 2019 – Present</c>.</summary>
internal sealed partial class JsonResumeDates(JsonFields fields, string language)
{
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language);

    public string? Of(JsonElement entry, string path)
    {
        var start = Text(entry, path, "startDate");
        var end = Text(entry, path, "endDate");
        if (start is null)
        {
            return end ?? Text(entry, path, "date", "releaseDate");
        }

        return start == end ? start : $"{start} – {end ?? Now}";
    }

    private string? Text(JsonElement entry, string path, params string[] names) =>
        fields.Text(entry, path, names) is not { } text ? null
        : Iso().Match(text) is { Success: true } date ? Printed(date)
        : text;

    private string Printed(Match date) =>
        int.TryParse(date.Groups["month"].ValueSpan, CultureInfo.InvariantCulture, out var month)
        && month is > 0 and < 13
            ? $"{culture.DateTimeFormat.AbbreviatedMonthNames[month - 1]} {date.Groups["year"].Value}"
            : date.Groups["year"].Value;

    private string Now =>
        language switch
        {
            "de" => "heute",
            "fr" => "aujourd’hui",
            "es" => "actualidad",
            _ => "Present",
        };

    [GeneratedRegex(@"^(?<year>\d{4})(?:-(?<month>\d{2})(?:-\d{2})?)?$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex Iso();
}
