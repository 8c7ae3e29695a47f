using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Deletes what nobody touched for the days its host promised, once an hour.</summary>
internal sealed partial class Retention(
    SessionRetention sessions,
    int keepDays,
    TimeProvider clock,
    ILogger<Retention> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                if (await sessions.PurgeAsync(TimeSpan.FromDays(keepDays), stoppingToken) is > 0 and var count)
                    Deleted(log, count, keepDays);
            }
            catch (Exception e) when (Outage.MayPass(e))
            {
                DeletingFailed(log, e.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Deleted {Count} sessions untouched for {Days} days")]
    private static partial void Deleted(ILogger log, int count, int days);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deleting old sessions failed ({Error}); again in an hour")]
    private static partial void DeletingFailed(ILogger log, string error);
}
