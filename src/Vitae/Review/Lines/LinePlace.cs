using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Review;

/// <summary>Where a line stands, by section, entry and place: <c>experiences.e1[2]</c>, <c>summary[0]</c>.</summary>
internal sealed partial record LinePlace(string Section, string? EntryId, int Index)
{
    public static LinePlace? Parse(string text) =>
        Form().Match(text) is { Success: true } match
        && int.TryParse(match.Groups["index"].Value, CultureInfo.InvariantCulture, out var index)
            ? new LinePlace(
                match.Groups["section"].Value,
                match.Groups["entry"] is { Success: true, Value: var entry } ? entry : null,
                index
            )
            : null;

    public override string ToString() =>
        EntryId is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Section}[{Index}]")
            : string.Create(CultureInfo.InvariantCulture, $"{Section}.{EntryId}[{Index}]");

    [GeneratedRegex(
        @"\A((?<section>summary|achievements)|(?<section>experiences|education|projects|certifications)\.(?<entry>[a-z]\d{1,4}))\[(?<index>\d{1,4})\]\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex Form();
}
