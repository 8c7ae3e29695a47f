namespace Vitae.Evaluation;

/// <summary>How one figure moved between two reports.</summary>
public sealed record Difference
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required double Before { get; init; }
    public required double After { get; init; }

    /// <summary>Of the paired differences; beyond chance where it does not hold 0.</summary>
    public required Interval Change { get; init; }
    public required Verdict Verdict { get; init; }

    internal static Difference? Of(Measure measure, IEnumerable<(PairLine Now, PairLine Before)> pairs)
    {
        var both = pairs
            .Where(p => p.Now.Values.ContainsKey(measure.Id) && p.Before.Values.ContainsKey(measure.Id))
            .Select(p => (Now: p.Now.Values[measure.Id].Average(), Before: p.Before.Values[measure.Id].Average()))
            .ToList();
        return Bootstrap.Mean(both.Select(p => (IReadOnlyList<double>)[p.Now - p.Before])) is not { } change
            ? null
            : new Difference
            {
                Id = measure.Id,
                Label = measure.Label,
                Before = both.Average(p => p.Before),
                After = both.Average(p => p.Now),
                Change = change,
                Verdict = Judge(measure.Better, change),
            };
    }

    private static Verdict Judge(Better better, Interval change) =>
        !change.ExcludesZero ? Verdict.Unclear
        : better == Better.Neither ? Verdict.Changed
        : change.Mean > 0 == (better == Better.Higher) ? Verdict.Better
        : Verdict.Worse;
}
