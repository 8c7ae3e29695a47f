using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>How many years of work the profile dates, overlaps counted once.</summary>
internal sealed class CareerLength
{
    public CareerLength(PromptProfile profile, DateOnly today)
    {
        var now = (today.Year * 12) + today.Month;
        var months = new HashSet<int>();
        foreach (var period in profile.Entries('e').Select(e => e.Period).OfType<Period>())
        {
            if (period.Start is { } start)
            {
                var last = period.IsOngoing ? now : Last(period.End ?? start);
                months.UnionWith(Enumerable.Range(First(start), Math.Clamp(last - First(start) + 1, 0, 12 * 60)));
            }
        }

        Years = months.Count / 12;
    }

    public int Years { get; }

    private static int First(YearMonth date) => (date.Year * 12) + (date.Month ?? 1);

    // "2015 – 2018" without months: the end year counts up to its beginning, as people reckon.
    private static int Last(YearMonth date) => (date.Year * 12) + (date.Month ?? 0);
}
