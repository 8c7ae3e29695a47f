namespace Vitae.Evaluation;

/// <summary>Plants every fault we know and counts what the gate and the ladder stop; asks no model.</summary>
public static class FaultSuite
{
    public static FaultReport Run()
    {
        var known = Candidates.All().ToDictionary(p => p.Name, p => p.Person, StringComparer.Ordinal);
        return new FaultReport
        {
            Gate = Lines(MutationSuite.Faults(known.Values)),
            Faithful = Lines(MutationSuite.Faithful(known, known.Values)),
            Ladder = LadderSuite.Run(),
        };
    }

    private static IReadOnlyList<FaultLine> Lines(IEnumerable<MutationSuite.Row> rows) =>
        [.. rows.Select(r => new FaultLine(r.Kind, r.Tried, r.Stopped))];
}
