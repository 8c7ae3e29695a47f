using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Load;
using Vitae.Storage;

namespace Vitae.Benchmarks.Cluster;

/// <summary>
/// Generations of four calls each by 1, 2 and 4 <c>vitae worker</c> processes on one SQLite file and on PostgreSQL; then the
/// same cluster with nothing to do. A line is one run of some dozen seconds: the model's time is most of it.
/// </summary>
internal static class ClusterSuite
{
    private const string Sqlite = "SQLite";
    private const string Postgres = "PostgreSQL";
    private const double MostOverhead = 0.05;
    private static readonly TimeSpan IdleFor = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        var rows = new List<Row>();
        using var server = BenchPostgres.Start();
        await using var quick = await MockProcess.StartAsync(ct, delayMs: 0);
        foreach (var load in Loads(rounds == 1).Where(l => server is not null || l.Database == Sqlite))
        {
            await using var mock = await MockProcess.StartAsync(ct, load.LatencyMs);
            var result = await LoadRun.RunAsync(load, Place(load.Database, server), server, quick.Url, mock.Url, ct);
            var row = Row(load, result);
            // The lines take minutes: what is known is told.
            await Console.Error.WriteLineAsync(row.ToString());
            rows.Add(row);
        }
        if (server is not null)
            rows.AddRange(await IdleAsync(server, rounds == 1 ? TimeSpan.FromSeconds(2) : IdleFor, ct));
        return rows;
    }

    private static IEnumerable<Load> Loads(bool isSmoke) =>
        isSmoke
            ? [new Load(Postgres, 2, LoadSuite.LatencyMs, 4, 4)]
            :
            [
                .. from latency in new[] { 2000, LoadSuite.LatencyMs }
                from database in new[] { Postgres, Sqlite }
                from workers in new[] { 4, 2, 1 }
                select new Load(database, workers, latency, latency > 1000 ? 100 : 32, Runs: 200),
                new Load(Postgres, 1, 2000, 1, 2),
                new Load(Postgres, 4, 2000, 500, 500),
            ];

    private static StorageOptions Place(string database, BenchPostgres? server) =>
        database == Postgres
            ? server!.NewDatabase()
            : new StorageOptions
            {
                DatabasePath = Path.Combine(Directory.CreateTempSubdirectory("vitae-bench-").FullName, "vitae.db"),
            };

    private static Row Row(Load load, LoadResult result)
    {
        var floor = LoadRun.Calls * load.LatencyMs;
        var isPromised = load is { LatencyMs: >= 2000, InFlight: <= 100 };
        return new Row
        {
            Suite = "cluster",
            Metric = $"p50 of a generation: {load}",
            Values = [result.P50],
            Limit = new Side("the model's own time", [floor]),
            Goals = isPromised ? [Goal.Limit(1 + MostOverhead)] : [],
            Note = FormattableString.Invariant(
                $"{result.PerSecond:0.0} /s; p99 {result.P99:0} ms; failed {result.Failed}; CPU each: workers {result.WorkerCpu:0} ms, database {result.DatabaseCpu:0} ms; statements {result.StatementsEach:0}; memory {result.MemoryEach:0.0} MB"
            ),
        };
    }

    /// <summary>Four workers with nothing to do.</summary>
    private static async Task<IReadOnlyList<Row>> IdleAsync(BenchPostgres server, TimeSpan time, CancellationToken ct)
    {
        var database = server.NewDatabase();
        var workers = new List<Worker>();
        try
        {
            for (var n = 0; n < 4; n++)
                workers.Add(await Worker.StartAsync(database, new Uri("http://127.0.0.1:9/"), atOnce: 16, ct));
            await Task.Delay(TimeSpan.FromSeconds(5), ct);
            var (seen, cpu, own) = (server.Transactions(), server.CpuSeconds(), workers.Sum(w => w.CpuSeconds));
            await Task.Delay(time, ct);
            var seconds = time.TotalSeconds;
            return
            [
                Told("idle: transactions a second of 4 workers", "/s", (server.Transactions() - seen) / seconds),
                Told("idle: database's share of a core", "%", 100 * (server.CpuSeconds() - cpu) / seconds),
                Told("idle: each worker's share of a core", "%", 25 * (workers.Sum(w => w.CpuSeconds) - own) / seconds),
                Told("idle: memory of a worker", "MB", workers.Average(w => w.Memory.Now)),
            ];
        }
        finally
        {
            workers.ForEach(w => w.Dispose());
        }
    }

    private static Row Told(string metric, string unit, double value) =>
        new()
        {
            Suite = "cluster",
            Metric = metric,
            Unit = unit,
            Values = [value],
        };
}
