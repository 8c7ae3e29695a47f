using Hangfire;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Asks for a generation: the row says what is wanted, the job that somebody should look.</summary>
internal sealed class RunQueue(RunStore runs, IBackgroundJobClient jobs)
{
    public async Task<Run> StartAsync(Session session, bool forceRegenerate, CancellationToken ct)
    {
        var run = await runs.EnqueueAsync(session, forceRegenerate, ct);
        try
        {
            jobs.Enqueue<RunJob>(job => job.DoNextAsync(CancellationToken.None));
        }
        catch (BackgroundJobClientException)
        {
            // The row is what counts: whoever looks for unfinished runs will find it.
        }
        return run;
    }
}
