using System.Collections.Concurrent;
using Vitae.Tests.Ai.Faults;

[assembly: AssemblyFixture(typeof(FaultReport))]

namespace Vitae.Tests.Ai.Faults;

/// <summary>The fault matrix as it was measured; written beside the tests, and to <c>VITAE_FAULT_REPORT</c>.</summary>
public sealed class FaultReport : IDisposable
{
    private static readonly string Header =
        $"{"row", -5}{"fault", -46}{"wire", -11}{"injected", 9}{"lost", 6}{"again", 7}  requests per stage";
    private readonly ConcurrentBag<string> lines = [];
    private readonly ConcurrentBag<(int Injected, int Lost, int Again)> counts = [];

    /// <param name="lost">Runs that could not be finished afterwards.</param>
    /// <param name="again">Finished stages that were called again.</param>
    public void Add(string id, string what, string wire, int injected, int lost, int again, string requests)
    {
        counts.Add((injected, lost, again));
        lines.Add($"{id, -5}{what, -46}{wire, -11}{injected, 9}{lost, 6}{again, 7}  {requests}");
    }

    public void Dispose()
    {
        if (lines.IsEmpty)
            return;
        var table = lines.OrderBy(l => Number(l)).ThenBy(l => l, StringComparer.Ordinal).Prepend(Header).ToList();
        table.Add(
            $"{"", -5}{$"total of {lines.Count} rows", -57}{counts.Sum(c => c.Injected), 9}{counts.Sum(c => c.Lost), 6}{counts.Sum(c => c.Again), 7}"
        );
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "fault-matrix.txt"), table);
        if (Environment.GetEnvironmentVariable("VITAE_FAULT_REPORT") is { Length: > 0 } path)
            File.AppendAllLines(path, table);
    }

    private static int Number(string line) =>
        (
            line[0] switch
            {
                'L' => 0,
                'D' => 100,
                _ => 200,
            }
        ) + int.Parse(line.AsSpan(1, 2));
}
