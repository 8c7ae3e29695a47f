using System.Collections.Concurrent;
using Vitae.Tests.Cluster;

[assembly: AssemblyFixture(typeof(ClusterReport))]

namespace Vitae.Tests.Cluster;

/// <summary>The cluster's fault table as it was measured; written beside the tests, and to <c>VITAE_FAULT_REPORT</c>.</summary>
public sealed class ClusterReport : IDisposable
{
    private static readonly string Header =
        $"{"fault on PostgreSQL", -44}{"times", 6}{"runs", 6}{"lost", 6}{"again", 7}{"versions+", 11}{"in flight again", 17}{"seconds", 9}";
    private readonly ConcurrentQueue<string> lines = [];

    internal void Add(string what, int times, ClusterResult result, TimeSpan took) =>
        lines.Enqueue(
            $"{what, -44}{times, 6}{result.Runs, 6}{result.Lost, 6}{result.Again, 7}{result.VersionsTooMany, 11}{result.InFlightAgain, 17}{took.TotalSeconds, 9:0.0}"
        );

    public void Dispose()
    {
        if (lines.IsEmpty)
            return;
        var table = lines.Prepend(Header).ToList();
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "cluster-faults.txt"), table);
        if (Environment.GetEnvironmentVariable("VITAE_FAULT_REPORT") is { Length: > 0 } path)
            File.AppendAllLines(path, table);
    }
}
