using Hangfire;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Sees to it that there is a job where a run could start: what a killed program left behind, what a pause held back.</summary>
internal sealed partial class UnfinishedRuns(
    RunStore runs,
    IBackgroundJobClient jobs,
    JobStorage storage,
    RunnerOptions runner,
    TimeProvider clock,
    ILogger<UnfinishedRuns> log
) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                AskFor(await runs.CountFreeAsync(stoppingToken));
            }
            catch (Exception e) when (Outage.MayPass(e))
            {
                LookFailed(log, e.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Each job goes on until nothing is free, so more jobs than places here help nobody.</summary>
    private void AskFor(int free)
    {
        if (free == 0)
            return;
        var waiting = storage.GetMonitoringApi().EnqueuedCount("default");
        for (var missing = Math.Min(free, runner.AtOnce) - waiting; missing > 0; missing--)
            jobs.Enqueue<RunJob>(job => job.DoAsync(CancellationToken.None));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for runs failed ({Error}); looking again soon")]
    private static partial void LookFailed(ILogger log, string error);
}
