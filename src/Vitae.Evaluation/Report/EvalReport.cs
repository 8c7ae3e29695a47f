namespace Vitae.Evaluation;

/// <summary>What an evaluation found: <c>report.json</c>, and the source of the table and the page.</summary>
public sealed record EvalReport
{
    public required string Dataset { get; init; }
    public required DateTimeOffset At { get; init; }
    public required int Pairs { get; init; }
    public required int Repeats { get; init; }
    public int? WordLimit { get; init; }
    public string? Judge { get; init; }

    /// <summary>US dollars spent by this start; answers from the ledger cost nothing.</summary>
    public decimal SpentUsd { get; init; }

    /// <summary>The error code that ended the evaluation early; null when it is complete.</summary>
    public string? Stopped { get; init; }
    public required IReadOnlyList<ModelReport> Models { get; init; }

    /// <summary>Planted faults; null when none were planted.</summary>
    public FaultReport? Faults { get; init; }

    /// <summary>Against an earlier report; empty without one.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = [];

    internal static EvalReport Of(
        string dataset,
        EvalOptions options,
        IReadOnlyList<PairResult> results,
        IReadOnlyDictionary<string, string> prompts,
        string? stopped,
        DateTimeOffset at
    ) =>
        new()
        {
            Dataset = dataset,
            At = at,
            Pairs = results.Select(r => r.Key).Distinct(StringComparer.Ordinal).Count(),
            Repeats = options.Repeats,
            WordLimit = options.WordLimit,
            Judge = options.Judge,
            Stopped = stopped,
            Models =
            [
                .. results
                    .GroupBy(r => r.Model, StringComparer.Ordinal)
                    .Select(g => ModelReport.Of(g.Key, prompts, [.. g])),
            ],
        };
}
