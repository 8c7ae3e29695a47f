using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;
using Vitae.Benchmarks.Load;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Benchmarks.Cluster;

/// <summary>What people and workers wait for in a database of 100,000 applications, against the same in one of 1,000.</summary>
internal static class GrowthSuite
{
    private const int Few = 1000;
    private const int Many = 100_000;
    private const int Times = 15;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        var many = rounds == 1 ? 2 * Few : Many;
        await using var mock = await MockProcess.StartAsync(ct, delayMs: 0);
        using var server = BenchPostgres.Start();
        var folder = Directory.CreateTempSubdirectory("vitae-bench-");
        try
        {
            var file = new StorageOptions { DatabasePath = Path.Combine(folder.FullName, "vitae.db") };
            var rows = new List<Row>();
            rows.AddRange(await MeasureAsync("SQLite", file, mock.Url, many, ct));
            // Filling takes minutes: what is known is told.
            await Console.Error.WriteLineAsync(string.Join('\n', rows));
            if (server is not null)
                rows.AddRange(await MeasureAsync("PostgreSQL", server.NewDatabase(), mock.Url, many, ct));
            return rows;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Row>> MeasureAsync(
        string database,
        StorageOptions place,
        Uri model,
        int many,
        CancellationToken ct
    )
    {
        await using var house = BenchHouse.Open(model, calls: 16, place);
        var template = await house.PrepareAsync("posting.md", ct);
        var session = await house.Get<SessionStore>().GetAsync(template, ct);
        var run = await house.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, ct);
        await house.Get<RunWork>().DoAsync(run.Id, "bench", ct);
        await FillAsync(house, template, 1, Few, Few, ct);
        var few = await AllAsync(house, template, place, model, Few, ct);
        await FillAsync(house, template, Few + 1, many, many, ct);
        var all = await AllAsync(house, template, place, model, many, ct);
        return
        [
            .. all.Select(m => new Row
            {
                Suite = "growth",
                Metric = $"{m.Key}, {database} with {many} applications",
                Values = m.Value,
                Limit = new Side($"with {Few}", few[m.Key]),
            }),
        ];
    }

    private static async Task FillAsync(
        BenchHouse house,
        string template,
        int from,
        int to,
        int all,
        CancellationToken ct
    )
    {
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(ct);
        await Crowd.FillAsync(db, template, from, to, all, ct);
    }

    private static async Task<IReadOnlyDictionary<string, double[]>> AllAsync(
        BenchHouse house,
        string template,
        StorageOptions place,
        Uri model,
        int all,
        CancellationToken ct
    )
    {
        var (sessions, runs, claims) = (house.Get<SessionStore>(), house.Get<RunStore>(), house.Get<RunClaims>());
        var measured = new Dictionary<string, double[]>(StringComparer.Ordinal);
        var fresh = new Queue<Session>();
        for (var n = 0; n <= Times; n++)
            fresh.Enqueue(await sessions.CreateAsync(Crowd.OwnerOf(n, all), ct));
        await AddAsync(
            "list of a person's 50",
            () => ListAsync(sessions, Crowd.OwnerOf((all / Crowd.Each) - 1, all), ct)
        );
        await AddAsync("run asked for", () => runs.EnqueueAsync(fresh.Dequeue(), forceRegenerate: false, ct));
        await AddAsync("next run claimed", () => claims.ClaimNextAsync("bench", ct));
        await AddAsync("look for free runs", () => runs.CountFreeAsync(ct));
        await AddAsync("runs counted by state", () => runs.CountAsync(ct));
        await AddAsync("newest run of an application", () => runs.NewestAsync(Crowd.SessionOf(9), ct));
        await AddAsync(
            "generation of four calls that take no time",
            () => house.GenerateAsync(template, isAnew: true, ct)
        );
        await AddAsync("retention with nothing to do", () => PurgeAsync(house, TimeSpan.FromDays(3650), ct));
        var next = all - 20;
        await AddAsync("application deleted", () => DeleteAsync(sessions, --next, all, ct));
        await AddAsync("start to the first row", () => OpenAsync(place, model, ct));
        return measured;

        async Task AddAsync(string what, Func<Task> act)
        {
            var times = new List<double>();
            for (var n = 0; n <= Times; n++)
            {
                var started = Stopwatch.GetTimestamp();
                await act();
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            // The first one compiles.
            measured[what] = [.. times.Skip(1)];
        }
    }

    private static async Task ListAsync(SessionStore sessions, string owner, CancellationToken ct)
    {
        using var entered = CurrentOwner.Enter(owner);
        await sessions.ListAsync(owner, ct);
    }

    private static Task PurgeAsync(BenchHouse house, TimeSpan kept, CancellationToken ct) =>
        house.Get<SessionRetention>().PurgeAsync(kept, ct);

    private static async Task DeleteAsync(SessionStore sessions, int number, int all, CancellationToken ct)
    {
        var count = number <= Few ? Few : all;
        using var entered = CurrentOwner.Enter(Crowd.OwnerOf(number, count));
        await sessions.DeleteAsync(Crowd.SessionOf(number), ct);
    }

    private static async Task OpenAsync(StorageOptions place, Uri model, CancellationToken ct)
    {
        await using var house = BenchHouse.Open(model, calls: 16, place);
        await house.Get<SessionStore>().NewestReadyAsync(ct);
    }
}
