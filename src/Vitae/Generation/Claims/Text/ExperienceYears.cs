using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>"8 years of experience" where the dates of the jobs add up to it, give or take one.</summary>
internal static class ExperienceYears
{
    public static bool IsComputable(FoundNumber number, CheckedClaim claim)
    {
        if (claim.IsBullet || number.Unit != "year" || number.Kind != NumberKind.Plain)
        {
            return false;
        }

        var months = MonthsWorked(Entries(claim), claim.Sources.Today);
        return months > 0
            && number.Values.Any(v =>
                v >= 1 && v <= (months / 12.0) + 1 && (number.IsAbove || v >= (months / 12.0) - 1)
            );
    }

    /// <summary>The jobs the claim cites; all of them when it cites none.</summary>
    private static IEnumerable<ProfileEntry> Entries(CheckedClaim claim)
    {
        var experiences = claim.Index.Profile.Experiences;
        var cited = experiences.Where(e => claim.Cited.Any(c => c.EntryId == e.Id)).ToList();
        return cited.Count > 1 || claim.Ids.Any(id => cited.Any(e => e.Id == id)) ? cited : experiences;
    }

    /// <summary>Months covered by at least one of the periods.</summary>
    private static int MonthsWorked(IEnumerable<ProfileEntry> entries, DateOnly today)
    {
        var months = new HashSet<int>();
        foreach (var period in entries.Select(e => e.Period).Where(p => p?.Start is not null))
        {
            var first = Index(period!.Start!.Value, 1);
            var last =
                period.End is { } end ? Index(end, 12)
                : period.IsOngoing ? (today.Year * 12) + today.Month
                : first;
            for (var month = first; month <= last && month - first < 1200; month++)
            {
                months.Add(month);
            }
        }

        return months.Count;
    }

    private static int Index(YearMonth date, int monthIfUnknown) => (date.Year * 12) + (date.Month ?? monthIfUnknown);
}
