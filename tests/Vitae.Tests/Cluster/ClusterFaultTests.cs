using System.Diagnostics;
using Vitae.Storage;

namespace Vitae.Tests.Cluster;

/// <summary>Workers die, the database dies, the line between them is cut: nothing is lost, nothing finished is paid again.</summary>
/// <remarks>A few faults by default, many with <c>VITAE_ALL_FAULTS</c>.</remarks>
public sealed class ClusterFaultTests(ClusterReport report)
{
    private const int DelayMs = 400;
    private static readonly bool All = Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(All ? 10 : 3);

    [Fact]
    public async Task Workers_killed_in_a_loop_lose_no_run_and_repeat_no_finished_stage()
    {
        var (runs, most) = All ? (120, 12) : (8, 2);
        await using var cluster = await ClusterHouse.StartAsync(DelayMs);
        await cluster.EnqueueAsync(runs);
        var watch = Stopwatch.StartNew();
        var victim = await cluster.AddWorkerAsync();
        await cluster.AddWorkerAsync();
        var kills = 0;
        while (kills < most && await cluster.MoreRequestsAsync(3, Most))
        {
            victim.Kill();
            kills++;
            victim = await cluster.AddWorkerAsync();
        }
        await cluster.AllDoneAsync(Most);
        Assert.InRange(kills, 1, most);
        await AssertWholeAsync(cluster, "kill -9 of a worker, in a loop", kills, runs, watch, atMostAgain: 3 * kills);
    }

    [Fact]
    public async Task A_database_that_stops_at_once_in_mid_run_costs_nothing_finished()
    {
        var (runs, stops) = All ? (24, 5) : (6, 1);
        await using var cluster = await ClusterHouse.StartAsync(DelayMs);
        await cluster.EnqueueAsync(runs);
        var watch = Stopwatch.StartNew();
        await cluster.AddWorkerAsync();
        await cluster.AddWorkerAsync();
        for (var stop = 1; stop <= stops; stop++)
        {
            var requests = cluster.Model.Journal.PerStage.Values.Sum();
            await cluster
                .Model.Journal.UntilAsync(
                    j => j.PerStage.Values.Sum() >= requests + 3,
                    TestContext.Current.CancellationToken
                )
                .WaitAsync(Most, TestContext.Current.CancellationToken);
            cluster.Database.StopAtOnce();
            cluster.Database.StartAgain();
        }
        await cluster.AllDoneAsync(Most);
        await AssertWholeAsync(
            cluster,
            "pg_ctl stop -m immediate, start again",
            stops,
            runs,
            watch,
            atMostAgain: 6 * stops
        );
    }

    [Fact]
    public async Task A_worker_cut_off_from_the_database_is_replaced_and_may_come_back()
    {
        var (runs, cuts) = All ? (24, 3) : (6, 1);
        await using var cluster = await ClusterHouse.StartAsync(DelayMs);
        await using var line = new CutLine(cluster.Database.Port);
        await cluster.EnqueueAsync(runs);
        var watch = Stopwatch.StartNew();
        var through = new StorageOptions { Server = cluster.House.Storage.Server!.WithPort(line.Port) };
        await cluster.AddWorkerAsync(through);
        for (var cut = 1; cut <= cuts; cut++)
        {
            var requests = cluster.Model.Journal.PerStage.Values.Sum();
            await cluster
                .Model.Journal.UntilAsync(
                    j => j.PerStage.Values.Sum() >= requests + 2,
                    TestContext.Current.CancellationToken
                )
                .WaitAsync(Most, TestContext.Current.CancellationToken);
            line.Cut();
            await cluster.AddWorkerAsync();
            var done = (await cluster.ResultAsync(runs)).Lost;
            await cluster.UntilAsync(
                c => runs - c.GetValueOrDefault(RunState.Succeeded) <= Math.Max(0, done - 3),
                Most
            );
            await cluster.NoteUnansweredAsync();
            line.Mend();
        }
        await cluster.AllDoneAsync(Most);
        await AssertWholeAsync(
            cluster,
            "line between worker and database cut",
            cuts,
            runs,
            watch,
            atMostAgain: 6 * cuts
        );
    }

    private async Task AssertWholeAsync(
        ClusterHouse cluster,
        string what,
        int times,
        int runs,
        Stopwatch watch,
        int atMostAgain
    )
    {
        var result = await cluster.ResultAsync(runs);
        report.Add(what, times, result, watch.Elapsed);
        Assert.Equal((0, 0, 0), (result.Lost, result.Again, result.VersionsTooMany));
        Assert.InRange(result.InFlightAgain, 0, atMostAgain);
    }
}
