namespace Vitae.Benchmarks.Harness;

/// <summary>Ours, the limit and another tool in the same rounds; the tool only where it is installed, else its recorded figure.</summary>
internal sealed record Contest(string Suite, string Metric)
{
    private const string OurName = "ours";
    public required Func<CancellationToken, Task<double>> Ours { get; init; }
    public (string Name, Func<CancellationToken, Task<double>> RunAsync)? Limit { get; init; }
    public (string Name, Func<CancellationToken, Task<double?>> RunAsync)? Peer { get; init; }

    /// <summary>A peer's figure from an earlier day, for machines without it.</summary>
    public Side? Recorded { get; init; }
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    public async Task<Row> RunAsync(int rounds, CancellationToken ct)
    {
        var peer = Peer is { } tool && await tool.RunAsync(ct) is not null ? Peer : null;
        List<Measurement> sides = [new(OurName, Ours)];
        if (Limit is { } limit)
            sides.Add(new(limit.Name, limit.RunAsync));
        if (peer is { } other)
            sides.Add(new(other.Name, async token => await other.RunAsync(token) ?? double.NaN));
        var times = await Rounds.MeasureAsync(rounds, sides, ct);
        var against = peer is null ? Recorded : new Side(peer.Value.Name, times[peer.Value.Name].Times);
        return new Row
        {
            Suite = Suite,
            Metric = Metric,
            Values = times[OurName].Times,
            Cpu = times[OurName].Cpu,
            Limit = Limit is null ? null : new Side(Limit.Value.Name, times[Limit.Value.Name].Times),
            Peer = against,
            Goals = [.. Goals.Where(g => g.Of != GoalOf.Peer || against is not null)],
        };
    }
}
