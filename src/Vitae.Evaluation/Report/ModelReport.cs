namespace Vitae.Evaluation;

/// <summary>One model with one set of prompts.</summary>
public sealed record ModelReport
{
    private const string MatchScore = "match_before";

    public required string Model { get; init; }

    /// <summary>Stage → version and the beginning of its hash.</summary>
    public required IReadOnlyDictionary<string, string> Prompts { get; init; }
    public required int Generations { get; init; }

    /// <summary>Error code → how often.</summary>
    public required IReadOnlyDictionary<string, int> Failures { get; init; }
    public required IReadOnlyList<MetricLine> Metrics { get; init; }
    public required IReadOnlyList<StageLine> Stages { get; init; }

    /// <summary>How often a strong pair scores above one without a match: 0.5 is chance.</summary>
    public required Interval? Separation { get; init; }
    public required IReadOnlyList<PairLine> Pairs { get; init; }

    internal static ModelReport Of(
        string model,
        IReadOnlyDictionary<string, string> prompts,
        IReadOnlyList<PairResult> results
    )
    {
        var repeats = results.SelectMany(r => r.Repeats).ToList();
        var pairs = results.Select(PairLine.Of).ToList();
        return new ModelReport
        {
            Model = model,
            Prompts = prompts,
            Generations = repeats.Count(r => r.Failure is null),
            Failures = repeats
                .Where(r => r.Failure is not null)
                .CountBy(r => r.Failure!, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            Metrics = [.. MeasureCatalog.All.Select(m => MetricLine.Of(m, pairs)).OfType<MetricLine>()],
            Stages = StageLine.Of(repeats),
            Separation = Evaluation.Separation.Of(Scores(pairs, "strong"), Scores(pairs, "none")),
            Pairs = pairs,
        };
    }

    private static double[] Scores(IEnumerable<PairLine> pairs, string fit) =>
        [
            .. pairs
                .Where(p => p.Fit == fit && p.Values.ContainsKey(MatchScore))
                .Select(p => p.Values[MatchScore].Average()),
        ];
}
