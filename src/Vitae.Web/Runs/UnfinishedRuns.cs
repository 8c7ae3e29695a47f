using Hangfire;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Sees to it that there is a job for every run that could start: what a killed program left behind, what a pause held back.</summary>
internal sealed partial class UnfinishedRuns(
    RunStore runs,
    IBackgroundJobClient jobs,
    JobStorage storage,
    TimeProvider clock,
    ILogger<UnfinishedRuns> log
) : BackgroundService
{
    private const int MostJobs = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                await runs.ForFreeAsync(AskFor, stoppingToken);
            }
            catch (Exception e) when (Outage.Is(e))
            {
                DatabaseIsAway(log, e.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void AskFor(int free)
    {
        var waiting = storage.GetMonitoringApi().EnqueuedCount("default");
        for (var missing = Math.Min(free, MostJobs) - waiting; missing > 0; missing--)
            jobs.Enqueue<RunJob>(job => job.DoNextAsync(CancellationToken.None));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer ({Error}); looking again soon")]
    private static partial void DatabaseIsAway(ILogger log, string error);
}
