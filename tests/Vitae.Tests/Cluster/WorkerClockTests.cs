using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vitae.Generation;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Cluster;

/// <summary>Workers whose clocks are a day apart, and one of them dies.</summary>
public sealed class WorkerClockTests(ClusterReport report)
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("+1d")]
    [InlineData("-1d")]
    public async Task A_worker_whose_clock_is_a_day_off_takes_nobodys_run_and_loses_none_when_it_dies(string clock)
    {
        Assert.SkipWhen(WorkerProcess.FalseClock is null, "libfaketime is not installed");
        const int Runs = 8;
        await using var cluster = await ClusterHouse.StartAsync(delayMs: 1500);
        await cluster.EnqueueAsync(Runs);
        var watch = Stopwatch.StartNew();
        await cluster.AddWorkerAsync(atOnce: 2);
        var off = await cluster.AddWorkerAsync(atOnce: 2, clock: clock);
        await BothAtWorkAsync(cluster);
        off.Kill();

        await cluster.AllDoneAsync(Most);

        // Times of rows written by clocks a day apart cannot be compared: requests beyond those cut off in flight count.
        var counted = await cluster.ResultAsync(Runs);
        var result = counted with { Again = Math.Max(0, counted.InFlightAgain - 2) };
        report.Add($"clocks {clock} apart, kill -9", 1, result, watch.Elapsed);
        Assert.Equal((0, 0, 0), (result.Lost, result.Again, result.VersionsTooMany));
        Assert.True(watch.Elapsed < RunPulse.Presumed * 8, $"{watch.Elapsed}");
    }

    private static async Task BothAtWorkAsync(ClusterHouse cluster)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        limit.CancelAfter(Most);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        await using var db = await cluster.House.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(limit.Token);
        var running = db.Runs.Where(r => r.State == RunState.Running);
        while (await running.Select(r => r.Worker).Distinct().CountAsync(limit.Token) < 2)
            await look.WaitForNextTickAsync(limit.Token);
    }
}
