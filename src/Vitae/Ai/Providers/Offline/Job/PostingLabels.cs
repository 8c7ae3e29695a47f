using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>What the head of a posting says under a label: <c>Company: Elm Hospital</c>, <c>Standort: Köln</c>.</summary>
internal sealed partial record PostingLabels(string? Title, string? Company, string? Location)
{
    private const int HeadLines = 8;

    public static PostingLabels In(IEnumerable<string> lines)
    {
        var found = lines.Take(HeadLines).Select(l => LabelPattern().Match(l)).Where(m => m.Success).ToList();
        return new PostingLabels(Value("title"), Value("company"), Value("location"));

        string? Value(string label) =>
            found.Find(m => m.Groups[label].Success)?.Groups["value"].Value.Trim(' ', '\'', '"', '*');
    }

    public static bool IsOne(string line) => LabelPattern().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(?:(?<title>job ?title|title|stelle|stellenbezeichnung|poste|intitulé(?: du poste)?|puesto)"
            + "|(?<company>company|employer|organi[sz]ation|unternehmen|arbeitgeber|firma|entreprise|société|employeur|empresa)"
            + @"|(?<location>location|standort|arbeitsort|ort|lieu|ubicación|lugar))\s*\**\s*:\s*(?<value>\S.{0,120})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex LabelPattern();
}
