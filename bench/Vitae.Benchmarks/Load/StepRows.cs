using Vitae.Benchmarks.Harness;

namespace Vitae.Benchmarks.Load;

/// <summary>Goals G10 and G10c for so many generations at once.</summary>
internal static class StepRows
{
    private const double PeerPeak = 30;
    private const double PeerCpu = 38;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(
        Crowd crowd,
        Skeleton skeleton,
        int count,
        int rounds,
        CancellationToken ct
    )
    {
        var (latencies, failed) = (new Latencies(), crowd.Failures);
        // Many at once are many samples already.
        var times = await Rounds.MeasureAsync(
            count >= 64 ? Math.Min(rounds, 3) : rounds,
            [
                new("vitae", token => crowd.AllAtOnceAsync(count, latencies, token)),
                new(
                    "skeleton",
                    token => Crowd.AllAtOnceAsync(count, new Latencies(), _ => skeleton.GenerateAsync(token), token)
                ),
            ],
            ct
        );
        var (ours, bare) = (times["vitae"], times["skeleton"]);
        return
        [
            new Row
            {
                Suite = "load",
                Metric = $"G10 generations a second, c={count}",
                Unit = "/s",
                Values = [.. ours.Times.Select(t => 1000 * count / t)],
                Limit = new Side("skeleton", [.. bare.Times.Select(t => 1000 * count / t)]),
                Peer = Side.Recorded("Resume-Matcher", PeerPeak),
                Goals = count switch
                {
                    64 => [Goal.LimitAtLeast(0.9)],
                    256 => [Goal.LimitAtLeast(0.35), Goal.PeerAtLeast(10)],
                    _ => [],
                },
            },
            new Row
            {
                Suite = "load",
                Metric = $"G10c CPU of a generation, c={count}",
                Values = [.. ours.Cpu.Select(c => c / count)],
                Limit = new Side("skeleton", [.. bare.Cpu.Select(c => c / count)]),
                Peer = Side.Recorded("Resume-Matcher", PeerCpu),
                Goals = count == 256 ? [Goal.Limit(6), Goal.Peer(0.1)] : [],
            },
            new Row
            {
                Suite = "load",
                Metric = $"G10 p99 / p50 of a generation, c={count}",
                Unit = "",
                Values = [latencies.Percentile(0.99) / latencies.Percentile(0.5)],
                Goals = count == 64 ? [Goal.Value(1.5)] : [],
            },
            new Row
            {
                Suite = "load",
                Metric = $"G10 failed generations, c={count}",
                Unit = "",
                Values = [crowd.Failures - failed],
                Goals = [Goal.Value(0)],
            },
        ];
    }
}
