using System.Net;
using Vitae.Generation;
using Vitae.Storage;
using Vitae.Tests.Ai.Faults;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Cluster;

public sealed class WorkerTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_worker_says_how_it_is_and_what_it_did()
    {
        await using var cluster = await ClusterHouse.StartAsync(delayMs: 20);
        await cluster.EnqueueAsync(2);
        var worker = await cluster.AddWorkerAsync();
        await cluster.AllDoneAsync(Most);

        using var http = new HttpClient { BaseAddress = worker.Url };
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/live"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/ready"));
        var metrics = await http.GetStringAsync("/metrics", TestHouse.Ct);
        Assert.Contains("vitae_runs{state=\"succeeded\"} 2", metrics, StringComparison.Ordinal);
        Assert.Contains("gen_ai_client_operation_duration", metrics, StringComparison.Ordinal);

        cluster.Database.StopAtOnce();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(http, "/health/ready"));
        cluster.Database.StartAgain();
    }

    [Fact]
    public async Task A_worker_asked_to_end_lets_what_is_in_flight_finish_and_takes_nothing_new()
    {
        await using var cluster = await ClusterHouse.StartAsync(delayMs: 300);
        await cluster.EnqueueAsync(3);
        var worker = await cluster.AddWorkerAsync(atOnce: 1);
        await cluster.Model.Journal.UntilAsync(j => j.PerStage.Count > 0, TestHouse.Ct).WaitAsync(Most, TestHouse.Ct);

        var (exitCode, log) = await worker.EndAsync(TestHouse.Ct);

        Assert.True(exitCode == 0, log);
        var counts = await cluster.House.Get<RunStore>().CountAsync(TestHouse.Ct);
        Assert.Equal(0, counts.GetValueOrDefault(RunState.Running));
        Assert.Equal(3, counts.GetValueOrDefault(RunState.Succeeded) + counts.GetValueOrDefault(RunState.Queued));
        Assert.InRange(counts.GetValueOrDefault(RunState.Succeeded), 1, 2);
        Assert.DoesNotContain(WireHouse.Key, log, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, TestHouse.Ct);
        return answer.StatusCode;
    }
}
