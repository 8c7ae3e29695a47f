using Hangfire;

namespace Vitae.Web;

/// <summary>"There is something to do": a job names no run, so that each place goes to whoever's turn it is, and a job too many does nothing.</summary>
internal sealed class RunJob(RunPlaces places)
{
    /// <param name="ct">Set by Hangfire: the process ends.</param>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
    public Task DoNextAsync(CancellationToken ct) => places.OpenAsync(ct);
}
