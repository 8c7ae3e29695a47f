namespace Vitae.Benchmarks.Harness;

/// <summary>One row of one run, as <c>history.jsonl</c> keeps it.</summary>
internal sealed record HistoryLine
{
    public required DateTimeOffset At { get; init; }
    public required string Machine { get; init; }
    public required string Suite { get; init; }
    public required string Metric { get; init; }
    public required string Unit { get; init; }
    public required double[] Values { get; init; }
    public Ratio? Limit { get; init; }
    public Ratio? Peer { get; init; }
    public required bool Missed { get; init; }
}
