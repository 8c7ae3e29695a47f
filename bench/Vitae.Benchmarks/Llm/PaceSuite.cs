using System.Diagnostics;
using Vitae.Benchmarks.Harness;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Llm;

/// <summary>Goal G4: wall time where the model takes 40 ms to its first token and 1 ms for each: a real one ten times faster.</summary>
internal static class PaceSuite
{
    private const int FirstTokenMs = 40;
    private const double PeerFirst = 4117;
    private const double PeerNext = 2125;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                FirstTokenMs = FirstTokenMs,
                PerTokenMs = 1,
                Answer = EagerModel.Create(),
            },
            ct
        );
        var (first, next) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            // A new house each time: the ledger would answer the second round.
            await using var house = BenchHouse.Open(server.Url);
            first.Add(await TimeAsync(() => house.TailorAsync("posting.md", ct)));
            next.Add(await TimeAsync(() => house.TailorAsync("posting-next.md", ct)));
        }

        return
        [
            Row("G4 wall at a model's pace, first", first, PeerFirst, 0.75),
            Row("G4 wall at a model's pace, next posting", next, PeerNext, 0.80),
        ];
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static Row Row(string metric, List<double> values, double peer, double most) =>
        new()
        {
            Suite = "llm",
            Metric = metric,
            Values = [.. values],
            Peer = Side.Recorded("Resume-Matcher", peer),
            Goals = [Goal.Peer(most)],
        };
}
