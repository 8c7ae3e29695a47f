using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>Runs the gate's rules over planted faults and faithful renderings and counts, per kind.</summary>
internal static class MutationSuite
{
    /// <summary>One line of the table: how many were tried and how many the gate stopped.</summary>
    internal sealed record Row(string Kind, int Tried, int Stopped, IReadOnlyList<string> Exceptions);

    public static IReadOnlyList<Row> Faults(IEnumerable<Candidate> people) =>
        [
            .. Count(people.SelectMany(PlantedFaults.Of).Concat(ByHand(people)), isFault: true),
            .. people
                .SelectMany(SlotFaults.Of)
                .GroupBy(f => f.Kind, StringComparer.Ordinal)
                .Select(g => new Row(g.Key, g.Count(), g.Count(f => f.IsCaught), [])),
        ];

    private static IEnumerable<Rendering> ByHand(IEnumerable<Candidate> people) =>
        from person in people
        from fabrication in Paraphrases.Fabrications()
        where fabrication.Person == person.Name
        select new Rendering(
            "fabrication by hand",
            person,
            FaithfulRenderings.Slot(fabrication.Evidence, fabrication.Text)
        );

    public static IReadOnlyList<Row> Faithful(
        IReadOnlyDictionary<string, Candidate> known,
        IEnumerable<Candidate> people
    ) =>
        Count(FaithfulRenderings.ByHand(known).Concat(people.SelectMany(FaithfulRenderings.ByMachine)), isFault: false);

    /// <summary>Per cent of the tried that were stopped, over all kinds.</summary>
    public static double Rate(IEnumerable<Row> rows)
    {
        var all = rows.ToList();
        return 100.0 * all.Sum(r => r.Stopped) / Math.Max(1, all.Sum(r => r.Tried));
    }

    private static IReadOnlyList<Row> Count(IEnumerable<Rendering> renderings, bool isFault)
    {
        var checks = new Dictionary<(Candidate, string?), ClaimCheck>();
        var outcomes = renderings.Select(r => (Rendering: r, Problems: Problems(r, checks))).ToList();
        return
        [
            .. outcomes
                .GroupBy(o => o.Rendering.Kind, StringComparer.Ordinal)
                .Select(g => new Row(
                    g.Key,
                    g.Count(),
                    g.Count(o => o.Problems.Count > 0),
                    [.. g.Where(o => o.Problems.Count > 0 != isFault).Select(Describe)]
                )),
        ];
    }

    private static List<ClaimViolation> Problems(
        Rendering rendering,
        Dictionary<(Candidate, string?), ClaimCheck> checks
    )
    {
        var key = (rendering.Person, rendering.OutputLanguage);
        if (!checks.TryGetValue(key, out var check))
        {
            checks.Add(key, check = new ClaimCheck(rendering.Sources));
        }

        return [.. check.Run(rendering.Slot).Where(v => !v.IsWarning)];
    }

    private static string Describe((Rendering Rendering, List<ClaimViolation> Problems) outcome) =>
        $"{string.Join(",", outcome.Rendering.Slot.Claim.Evidence)}: {outcome.Rendering.Slot.Claim.Text} "
        + string.Join(" ", outcome.Problems.Select(p => $"[{p.Rule}: {p.Found}]"));
}
