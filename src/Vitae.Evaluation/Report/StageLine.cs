namespace Vitae.Evaluation;

/// <summary>What a stage takes on average.</summary>
public sealed record StageLine
{
    public required string Stage { get; init; }
    public required double InputTokens { get; init; }
    public required double OutputTokens { get; init; }
    public required double CachedTokens { get; init; }
    public required double Seconds { get; init; }

    /// <summary>US dollars paid; null when a price is unknown.</summary>
    public required double? CostUsd { get; init; }

    /// <summary>Corrective requests and retries, added up.</summary>
    public required int Repairs { get; init; }
    public required int Retries { get; init; }

    /// <summary>Share of answers that came from the ledger; their seconds and cost are 0.</summary>
    public required double FromLedger { get; init; }

    internal static IReadOnlyList<StageLine> Of(IEnumerable<RepeatResult> repeats) =>
        [
            .. repeats
                .SelectMany(r => r.Stages)
                .GroupBy(s => s.Stage, StringComparer.Ordinal)
                .Select(g => Of(g.Key, [.. g])),
        ];

    private static StageLine Of(string stage, IReadOnlyList<StageFigures> runs) =>
        new()
        {
            Stage = stage,
            InputTokens = runs.Average(r => r.InputTokens),
            OutputTokens = runs.Average(r => r.OutputTokens),
            CachedTokens = runs.Average(r => r.CachedTokens),
            Seconds = runs.Average(r => r.Seconds),
            CostUsd = runs.Any(r => r.CostUsd is null) ? null : (double)runs.Average(r => r.CostUsd!.Value),
            Repairs = runs.Sum(r => r.Repairs),
            Retries = runs.Sum(r => r.Retries),
            FromLedger = runs.Average(r => r.FromLedger ? 1.0 : 0),
        };
}
