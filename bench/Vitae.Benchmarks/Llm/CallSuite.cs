using Vitae.Benchmarks.Harness;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Llm;

/// <summary>Goals G2, G3, G3c: calls, waves and tokens from a CV's file and a posting to a resume, then with the next posting.</summary>
internal static class CallSuite
{
    // Resume-Matcher, counted in input and four times output tokens on a CV of 874 and a posting of 641 words.
    private const double PeerFirst = 24_047;
    private const double PeerNext = 15_346;

    public static async Task<IReadOnlyList<Row>> RunAsync(CancellationToken ct)
    {
        var book = new CallBook();
        await using var server = await LoopbackServer.StartAsync(
            // Without a pause, calls that go side by side would look like a row.
            new ServerOptions { DelayMs = 100, Answer = EagerModel.Create(book.Hear) },
            ct
        );
        await using var house = BenchHouse.Open(server.Url);
        var waves = server.Journal.BusyPeriods;
        var session = await house.TailorAsync("posting.md", ct);
        var (first, firstWaves) = (book.Take(), server.Journal.BusyPeriods - waves);
        await house.GenerateAsync(session, isAnew: false, ct);
        var again = book.Take();
        waves = server.Journal.BusyPeriods;
        await house.TailorAsync("posting-next.md", ct);
        var (next, nextWaves) = (book.Take(), server.Journal.BusyPeriods - waves);
        foreach (var call in first)
        {
            await Console.Error.WriteLineAsync($"  {call}");
        }

        return
        [
            Count("G2 model calls, first", first.Count, 5),
            Count("G2 waves of calls, first", firstWaves, 4),
            Count("G2 model calls, next posting", next.Count, 4),
            Count("G2 waves, next posting", nextWaves, 4),
            Count("G2 model calls, nothing changed", again.Count, 0),
            Units("G3 cost, first", CallBook.Units(first), PeerFirst, 0.95),
            Units("G3 cost, next posting", CallBook.Units(next), PeerNext, 0.95),
            Units("G3c cost with a provider's cache, first", CallBook.CachedUnits(first), PeerFirst, 0.80),
            Units("G3c cost with a provider's cache, next", CallBook.CachedUnits(next), PeerNext, 0.75),
            Count("G3c share of input already sent, stages 2–4", CallBook.SharedShare(first), 0.5) with
            {
                Goals = [Goal.ValueAtLeast(0.5)],
            },
        ];
    }

    private static Row Count(string metric, double value, double most) =>
        new()
        {
            Suite = "llm",
            Metric = metric,
            Unit = "",
            Values = [value],
            Goals = [Goal.Value(most)],
        };

    private static Row Units(string metric, double value, double peer, double most) =>
        new()
        {
            Suite = "llm",
            Metric = metric,
            Unit = "tokens in + 4 out",
            Values = [value],
            Peer = Side.Recorded("Resume-Matcher", peer),
            Goals = [Goal.Peer(most)],
        };
}
