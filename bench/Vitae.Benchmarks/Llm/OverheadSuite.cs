using System.Diagnostics;
using System.Text;
using Vitae.Benchmarks.Harness;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Llm;

/// <summary>
/// Goal G1: what a generation costs beyond the model's own time, for each model call, against a bare HttpClient that
/// sends the same four requests one after the other.
/// </summary>
internal static class OverheadSuite
{
    private const int Calls = 4;
    private const int LatencyMs = 50;
    private const int WarmRounds = 40;
    private const double ResumeMatcher = 8.9;

    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions { DelayMs = LatencyMs, Answer = ChatModel.From(BenchHouse.OfflineModel()) },
            ct
        );
        await using var house = BenchHouse.Open(server.Url);
        var session = await house.TailorAsync("posting.md", ct);
        var bodies = server.Journal.Entries.Select(e => e.Body).TakeLast(Calls).ToList();
        using var http = new HttpClient();
        // "Warm" is what a service is after a minute: its code compiled for speed, on both sides.
        for (var round = 0; round < (rounds == 1 ? 0 : WarmRounds); round++)
        {
            await house.GenerateAsync(session, isAnew: true, ct);
            await SendAsync(http, server.Url, bodies, ct);
        }

        var times = await Rounds.MeasureAsync(
            rounds,
            [
                new("vitae", token => OverheadAsync(server, () => house.GenerateAsync(session, isAnew: true, token))),
                new("raw", token => OverheadAsync(server, () => SendAsync(http, server.Url, bodies, token))),
            ],
            ct
        );
        return
        [
            Row.Of("llm", "G1 overhead per model call", times["vitae"], "HttpClient", times["raw"], goal: 4) with
            {
                Cpu = [.. times["vitae"].Cpu.Select(c => c / Calls)],
                Peer = Side.Recorded("Resume-Matcher", ResumeMatcher),
                Goals = [Goal.Limit(4), Goal.Peer(0.3)],
            },
        ];
    }

    private static async Task<double> OverheadAsync(LoopbackServer server, Func<Task> work)
    {
        var busy = server.Journal.BusyTime;
        var started = Stopwatch.GetTimestamp();
        await work();
        var wall = Stopwatch.GetElapsedTime(started);
        return (wall - (server.Journal.BusyTime - busy)).TotalMilliseconds / Calls;
    }

    private static async Task SendAsync(HttpClient http, Uri url, IReadOnlyList<string> bodies, CancellationToken ct)
    {
        foreach (var body in bodies)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri(url, "/v1/chat/completions"), content, ct);
            await response.Content.ReadAsStringAsync(ct);
        }
    }
}
