using Hangfire;
using Vitae.Generation;

namespace Vitae.Web;

/// <summary>"Do the next run": a job names none, so that each place goes to whoever's turn it is, and a job too many does nothing.</summary>
public sealed class RunJob(RunWork work, IBackgroundJobClient jobs)
{
    // One name a process: rows say who does them.
    private static readonly string Worker = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    /// <param name="ct">Set by Hangfire: the process ends and its grace is over.</param>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public async Task DoNextAsync(CancellationToken ct)
    {
        if (await work.DoNextAsync(Worker, ct) is { } later)
            jobs.Schedule<RunJob>(job => job.DoNextAsync(CancellationToken.None), new DateTimeOffset(later));
        // Handed over: the job goes back to the queue with its run.
        ct.ThrowIfCancellationRequested();
    }
}
