using System.Data.Common;
using Hangfire;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Asks for a generation: the row says what is wanted, the job that somebody should look.</summary>
internal sealed class RunQueue(RunStore runs, IBackgroundJobClient jobs, JobStorage storage)
{
    public async Task<Run> StartAsync(Session session, bool forceRegenerate, CancellationToken ct)
    {
        var run = await runs.EnqueueAsync(session, forceRegenerate, ct);
        try
        {
            // Whoever takes a job looks at all rows, so one that still waits will find this one too.
            if (storage.GetMonitoringApi().EnqueuedCount("default") == 0)
                jobs.Enqueue<RunJob>(job => job.DoNextAsync(CancellationToken.None));
        }
        catch (Exception e) when (e is BackgroundJobClientException or DbException)
        {
            // The row is what counts: every process looks for such rows now and again.
        }
        return run;
    }
}
