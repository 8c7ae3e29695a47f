using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Benchmarks.Queue;

/// <summary>Goal G13: a run durably asked for, and taken by a worker, against the same two statements in raw SQLite.</summary>
internal static class QueueSuite
{
    private const int Batch = 200;
    private const int SmallBatch = 5;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        var batch = rounds == 1 ? SmallBatch : Batch;
        await using var house = BenchHouse.Open(new Uri("http://127.0.0.1:9/"));
        var folder = Directory.CreateTempSubdirectory("vitae-bench-");
        try
        {
            using var raw = new RawQueue(Path.Combine(folder.FullName, "raw.db"));
            var sessions = new Queue<Session>();
            for (var i = 0; i < (rounds + Rounds.WarmUps) * batch; i++)
            {
                sessions.Enqueue(await house.Get<SessionStore>().CreateAsync("local", ct));
            }

            var store = house.Get<RunStore>();
            var waiting = new List<string>();
            var asked = await Rounds.MeasureAsync(
                rounds,
                [
                    new("vitae", token => EachAsync(batch, () => EnqueueAsync(token))),
                    new("raw", _ => EachAsync(batch, raw.Enqueue)),
                ],
                ct
            );
            var taken = await Rounds.MeasureAsync(
                rounds,
                [
                    new("vitae", token => EachAsync(batch, () => ClaimAsync(token))),
                    new("raw", _ => EachAsync(batch, raw.Claim)),
                ],
                ct
            );
            return [Speed("G13 enqueue", asked), Speed("G13 claim", taken)];

            async Task EnqueueAsync(CancellationToken token) =>
                waiting.Add((await store.EnqueueAsync(sessions.Dequeue(), forceRegenerate: false, token)).Id);

            async Task ClaimAsync(CancellationToken token)
            {
                var id = waiting[^1];
                waiting.RemoveAt(waiting.Count - 1);
                _ =
                    await house.Get<RunClaims>().ClaimAsync(id, "bench", token)
                    ?? throw new InvalidOperationException("not free");
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Row Speed(string metric, IReadOnlyDictionary<string, Series> times) =>
        new()
        {
            Suite = "queue",
            Metric = metric,
            Unit = "/s",
            Values = [.. times["vitae"].Times.Select(t => 1000 / t)],
            Limit = new Side("raw SQLite", [.. times["raw"].Times.Select(t => 1000 / t)]),
            Goals = [Goal.LimitAtLeast(0.3)],
        };

    /// <summary>Milliseconds of one.</summary>
    private static async Task<double> EachAsync(int times, Func<Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            await act();
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds / times;
    }
}
