using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Every number is in the cited facts, of the same kind and counting the same thing; years of experience may be computed.</summary>
internal sealed class NumberRule : IClaimRule
{
    private const double Tolerance = 1e-6;

    private static readonly string?[] DistinctUnits =
    [
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "second",
        "country",
        "site",
        "server",
    ];

    public string Name => "F-num";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Says.Numbers.Count == 0)
        {
            yield break;
        }

        var known = claim.Cited.SelectMany(c => c.Features.Numbers).ToList();
        var years = claim.Cited.SelectMany(c => c.Features.Dates).SelectMany(YearsOf).ToHashSet();
        foreach (var number in claim.Says.Numbers.Where(n => !n.IsHidden))
        {
            if (
                known.Any(k => Supports(k, number) && CountsWhatIsThere(claim, k, number))
                || number.Values.Any(v => years.Contains(v))
                || ExperienceYears.IsComputable(number, claim)
            )
            {
                continue;
            }

            var written = claim.Says.Text[number.Start..number.End];
            yield return new Finding(written, Problem(written, number, known));
        }
    }

    private static bool Supports(FoundNumber known, FoundNumber said) =>
        said.Kind switch
        {
            NumberKind.Magnitude => known.Values.Any(v => v >= said.Values[0]),
            NumberKind.Factor => IsFactor(known, said),
            _ when IsYearInMonths(known, said) => true,
            _ => HasSameValue(known, said)
                && HasSameKind(known, said)
                && HasSameUnit(known, said)
                && (known.IsAbove || !said.IsAbove),
        };

    /// <summary>Two years are 24 months.</summary>
    private static bool IsYearInMonths(FoundNumber known, FoundNumber said) =>
        (known.Unit, said.Unit) is ("year", "month") or ("month", "year")
        && known.Values.Any(k => said.Values.Any(s => known.Unit == "year" ? k * 12 == s : k == s * 12));

    private static bool HasSameValue(FoundNumber one, FoundNumber other) =>
        one.Values.Any(a => other.Values.Any(b => Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Abs(a))));

    private static bool HasSameKind(FoundNumber known, FoundNumber said) =>
        (
            known.Kind == said.Kind
            && (known.Currency is null || said.Currency is null || known.Currency == said.Currency)
        ) || (known.Kind == NumberKind.Money && said.Kind == NumberKind.Plain);

    private static bool HasSameUnit(FoundNumber known, FoundNumber said) =>
        known.Unit is null || said.Unit is null || known.Unit == said.Unit;

    /// <summary>Hours, countries or servers that the facts never speak of are not what an unnamed number counted.</summary>
    private static bool CountsWhatIsThere(CheckedClaim claim, FoundNumber known, FoundNumber said) =>
        known.Unit is not null
        || !DistinctUnits.Contains(said.Unit)
        || !claim.IsSameLanguage
        || claim.Cited.Any(c => UnitFinder.Mentions(c.Features.Text, said.Unit!));

    /// <summary>Doubled = twice = 2x = by 100 %.</summary>
    private static bool IsFactor(FoundNumber known, FoundNumber said) =>
        known.Kind switch
        {
            NumberKind.Factor => HasSameValue(known, said),
            NumberKind.Percent => known.Values.Any(v =>
                said.Values.Any(f => Math.Abs(Math.Abs((f - 1) * 100) - v) < 1)
            ),
            _ => false,
        };

    private static IEnumerable<double> YearsOf(FoundPeriod found) =>
        new[] { found.Period.Start, found.Period.End }.Where(d => d is not null).Select(d => (double)d!.Value.Year);

    private static string Problem(string written, FoundNumber number, List<FoundNumber> known) =>
        known.Any(k => HasSameValue(k, number))
            ? $"\"{written}\" counts something else in the evidence."
            : $"The number \"{written}\" is not in the cited facts.";
}
