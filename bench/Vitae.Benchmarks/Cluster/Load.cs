namespace Vitae.Benchmarks.Cluster;

/// <summary>One line of the load table.</summary>
/// <param name="LatencyMs">Of each of the four calls.</param>
/// <param name="InFlight">Generations at once, over all workers.</param>
internal sealed record Load(string Database, int Workers, int LatencyMs, int InFlight, int Runs)
{
    public override string ToString() =>
        $"{Database}, {Workers} {(Workers == 1 ? "worker" : "workers")}, calls of {LatencyMs} ms, {InFlight} at once";
}
