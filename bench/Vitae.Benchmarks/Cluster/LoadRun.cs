using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Benchmarks.Llm;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Web;

namespace Vitae.Benchmarks.Cluster;

/// <summary>One line of the load table: sessions are prepared, workers started, runs asked for, rows read.</summary>
internal static class LoadRun
{
    public const int Calls = 4;
    private const int PreparedAtOnce = 8;
    private const int WarmUpsEach = 100;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <param name="quick">The model that prepares the sessions.</param>
    /// <param name="model">The one that is measured.</param>
    public static async Task<LoadResult> RunAsync(
        Load load,
        StorageOptions place,
        BenchPostgres? server,
        Uri quick,
        Uri model,
        CancellationToken ct
    )
    {
        await using var house = BenchHouse.Open(quick, calls: 1000, place);
        // A worker's first generations cost compilation: a cluster that runs for days is measured warm.
        var warmUps = load.Workers * (load.InFlight < 10 ? 2 : WarmUpsEach);
        var sessions = await PrepareAsync(house, load.Runs + warmUps, ct);
        await using var hangfire = new ServiceCollection()
            .AddLogging()
            .AddSingleton(house.Get<RunStore>())
            .AddRunQueue(place, new RunnerOptions { AtOnce = 0 })
            .BuildServiceProvider();
        var queue = hangfire.GetRequiredService<RunQueue>();
        var workers = new List<Worker>();
        try
        {
            for (var n = 0; n < load.Workers; n++)
                workers.Add(await Worker.StartAsync(place, model, load.InFlight / load.Workers, ct));
            await EnqueueAsync(queue, sessions.Take(warmUps), ct);
            await AllDoneAsync(house, ct);
            var own = workers.Sum(w => w.CpuSeconds);
            var memory = workers.Sum(w => w.Memory.Now);
            var (cpu, seen) = (server?.CpuSeconds() ?? 0, server?.Transactions() ?? 0);
            await EnqueueAsync(queue, sessions.Skip(warmUps), ct);
            await AllDoneAsync(house, ct);
            var runs = (await RowsAsync(house, ct)).OrderBy(r => r.CreatedAt).Skip(warmUps).ToList();
            var took = runs.Select(r => (r.FinishedAt!.Value - r.StartedAt!.Value).TotalMilliseconds).Order().ToList();
            var all = runs.Max(r => r.FinishedAt!.Value) - runs.Min(r => r.StartedAt!.Value);
            return new LoadResult
            {
                PerSecond = runs.Count / all.TotalSeconds,
                P50 = took[took.Count / 2],
                P99 = took[(int)Math.Min(took.Count - 1, took.Count * 0.99)],
                Failed = runs.Count(r => r.State != RunState.Succeeded),
                WorkerCpu = 1000 * (workers.Sum(w => w.CpuSeconds) - own) / runs.Count,
                DatabaseCpu = 1000 * ((server?.CpuSeconds() ?? 0) - cpu) / runs.Count,
                StatementsEach = (double)((server?.Transactions() ?? 0) - seen) / runs.Count,
                MemoryEach = (workers.Sum(w => w.Memory.Peak) - memory) / load.InFlight,
            };
        }
        finally
        {
            workers.ForEach(w => w.Dispose());
        }
    }

    /// <summary>Each of an owner of its own.</summary>
    private static async Task<IReadOnlyList<Session>> PrepareAsync(BenchHouse house, int count, CancellationToken ct)
    {
        var sessions = new Session[count];
        var wide = new ParallelOptions { MaxDegreeOfParallelism = PreparedAtOnce, CancellationToken = ct };
        await Parallel.ForAsync(
            0,
            count,
            wide,
            async (n, token) =>
            {
                using var owner = BenchHouse.Be(n);
                var id = await house.PrepareAsync("posting.md", n, token);
                sessions[n] = await house.Get<SessionStore>().GetAsync(id, token);
            }
        );
        return sessions;
    }

    /// <summary>As the web app asks: a row, and a job that tells of it.</summary>
    private static async Task EnqueueAsync(RunQueue queue, IEnumerable<Session> sessions, CancellationToken ct)
    {
        foreach (var session in sessions)
            await queue.StartAsync(session, forceRegenerate: true, ct);
    }

    private static async Task AllDoneAsync(BenchHouse house, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Look);
        while (true)
        {
            var counts = await house.Get<RunStore>().CountAsync(ct);
            if (RunState.Unfinished.All(s => counts.GetValueOrDefault(s) == 0))
                return;
            await timer.WaitForNextTickAsync(ct);
        }
    }

    private static async Task<List<Run>> RowsAsync(BenchHouse house, CancellationToken ct)
    {
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(ct);
        return await db.Runs.AsNoTracking().ToListAsync(ct);
    }
}
