using System.Text.RegularExpressions;

namespace Vitae.Ai;

/// <summary>The dates of an entry as written, and the line they stand in.</summary>
internal sealed partial record EntryDates(CvLine Line, Reading.Period Period, string Text)
{
    public static EntryDates? Of(RawEntry entry)
    {
        var all = entry.Head.SelectMany(l => l.Dates.Select(d => (Line: l, Date: d))).ToList();
        if (all.Count == 0)
        {
            return BesideFirstBullet(entry);
        }

        var (line, date) = all.Find(d => d.Date.Period.IsOngoing || d.Date.Period.Start != d.Date.Period.End)
            is { Line: not null } range
            ? range
            : all[0];
        return new EntryDates(line, date.Period, line.Text[SeasonStart(line.Text, date.Start)..date.End]);
    }

    // A column of dates at the right edge comes out of some PDFs at the end of the first bullet.
    private static EntryDates? BesideFirstBullet(RawEntry entry) =>
        entry.Body is [{ Dates: [.., var last] } first, ..]
        && last.End == first.Text.Length
        && first.Text[..last.Start].TrimEnd() is [.., '|']
            ? new EntryDates(first, last.Period, last.Period.Text)
            : null;

    private static int SeasonStart(string text, int dateStart)
    {
        var season = SeasonPattern().Match(text[..dateStart]);
        return season.Success ? season.Index : dateStart;
    }

    [GeneratedRegex(
        @"\b(?:Summer|Spring|Fall|Autumn|Winter|Sommer|Frühjahr|Herbst|Sommersemester|Wintersemester|WS|SS|WiSe|SoSe|Été|Printemps|Automne|Hiver)\s+$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: RegexLimit.Milliseconds
    )]
    private static partial Regex SeasonPattern();
}
