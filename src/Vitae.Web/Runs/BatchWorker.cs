using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Takes up batches: new ones, and what a program that ended or died left behind.</summary>
internal sealed partial class BatchWorker(BatchWork work, TimeProvider clock, ILogger<BatchWorker> log)
    : BackgroundService
{
    private const int MostAtOnce = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly string Worker = $"{Environment.MachineName}-{Guid.NewGuid():N}";
    private readonly List<Task> going = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                going.RemoveAll(t => t.IsCompleted);
                await TakeAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        finally
        {
            // Each lets go by itself: somebody else goes on with it.
            await Task.WhenAll(going);
        }
    }

    private async Task TakeAsync(CancellationToken ct)
    {
        try
        {
            while (going.Count < MostAtOnce && await work.ClaimNextAsync(Worker, ct) is { } batch)
                going.Add(work.DoAsync(batch, Worker, ct));
        }
        catch (Exception e) when (Outage.MayPass(e))
        {
            LookFailed(log, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for batches failed ({Error}); looking again soon")]
    private static partial void LookFailed(ILogger log, string error);
}
