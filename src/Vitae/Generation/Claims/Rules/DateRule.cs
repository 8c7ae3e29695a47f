using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Years and months are in the cited facts or in the entry's own dates; no month where the source has a year only.</summary>
internal sealed class DateRule : IClaimRule
{
    public string Name => "F-date";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Says.Dates.Count == 0)
        {
            yield break;
        }

        var known = claim.Ground.SelectMany(g => g.Features.Dates).SelectMany(Points).ToHashSet();
        var numbers = claim.Cited.SelectMany(c => c.Features.Numbers).SelectMany(n => n.Values).ToHashSet();
        foreach (var found in claim.Says.Dates)
        {
            var written = claim.Says.Text[found.Start..found.End];
            if (found.Period is { Start: { } start, End: { } end } && end.Year < start.Year)
            {
                yield return new Finding(written, $"\"{written}\" ends before it starts.");
            }
            else if (Points(found).Any(p => !IsKnown(p, known) && !(p.Month is null && numbers.Contains(p.Year))))
            {
                yield return new Finding(written, $"The date \"{written}\" is not in the evidence.");
            }
        }
    }

    private static bool IsKnown(YearMonth said, HashSet<YearMonth> known) =>
        said.Month is null ? known.Any(k => k.Year == said.Year) : known.Contains(said);

    private static IEnumerable<YearMonth> Points(FoundPeriod found)
    {
        if (found.Period.Start is { } start)
        {
            yield return start;
        }

        if (found.Period.End is { } end)
        {
            yield return end;
        }
    }
}
