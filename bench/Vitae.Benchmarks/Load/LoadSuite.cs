using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;

namespace Vitae.Benchmarks.Load;

/// <summary>
/// Goals G10, G10c, G11, G12: many generations at once in one process (posting and CV known, four calls of 50 ms each, HTML and
/// DOCX, every step durable) against a skeleton that does only what cannot be left out.
/// </summary>
internal static class LoadSuite
{
    public const int LatencyMs = 50;

    /// <summary>Code is compiled again where it is hot, for a minute or so; a service runs for days.</summary>
    private const int WarmRounds = 12;
    private const int WarmWidth = 16;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        var isSmoke = rounds == 1;
        int[] steps = isSmoke ? [2] : [1, 16, 64, 256];
        await using var mock = await MockProcess.StartAsync(ct);
        await using var house = BenchHouse.Open(mock.Url, calls: 1000);
        var folder = Directory.CreateTempSubdirectory("vitae-bench-");
        try
        {
            using var skeleton = new Skeleton(mock.Url, mock.Bodies, folder.FullName);
            var rows = new List<Row> { await MemoryRows.IdleAsync(house, ct) };
            var crowd = await Crowd.GatherAsync(house, steps[^1], ct);
            for (var round = 0; round < (isSmoke ? 0 : WarmRounds); round++)
            {
                await crowd.AllAtOnceAsync(WarmWidth, new Latencies(), ct);
                await Crowd.AllAtOnceAsync(WarmWidth, new Latencies(), _ => skeleton.GenerateAsync(ct), ct);
            }

            // Not while code is compiled, which takes room of its own.
            rows.Add(await MemoryRows.CrowdAsync(crowd, steps[^1], ct));
            foreach (var step in steps)
            {
                await AddAsync(rows, StepRows.MeasureAsync(crowd, skeleton, step, rounds, ct));
            }

            await AddAsync(rows, IsolationRows.MeasureAsync(crowd, isSmoke, ct));
            return rows;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The last steps take minutes: what is known is told.</summary>
    private static async Task AddAsync(List<Row> rows, Task<IReadOnlyList<Row>> measuring)
    {
        var measured = await measuring;
        await Console.Error.WriteLineAsync(string.Join('\n', measured));
        rows.AddRange(measured);
    }
}
