using Hangfire;
using Vitae.Generation;

namespace Vitae.Web;

/// <summary>"Do what there is to do": a job names no run, so that each place goes to whoever's turn it is, and a job too many does nothing.</summary>
public sealed class RunJob(RunWork work, IHostApplicationLifetime host)
{
    // One name a process: rows say who does them.
    private static readonly string Worker = $"{Environment.MachineName}-{Guid.NewGuid():N}";

    /// <summary>One run after the other until none is free or the process is asked to end.</summary>
    /// <param name="ct">Set by Hangfire: the process ends and its grace is over.</param>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public async Task DoAsync(CancellationToken ct)
    {
        while (!host.ApplicationStopping.IsCancellationRequested && await work.DoNextAsync(Worker, ct))
        {
            // Handed over: the job goes back to the queue with its run.
            ct.ThrowIfCancellationRequested();
        }
    }
}
