using System.Data.Common;

namespace Vitae.Generation;

/// <summary>Does work while giving signs of life; stops it when nobody wants them any more.</summary>
internal static class SignsOfLife
{
    /// <param name="beat">One sign of life; false = the work is no longer ours.</param>
    public static async Task<T> WhileAsync<T>(
        Func<CancellationToken, Task<bool>> beat,
        Func<CancellationToken, Task<T>> work,
        TimeSpan pause,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var stop = new CancellationTokenSource();
        var beating = BeatAsync(beat, mine, pause, clock, stop.Token);
        try
        {
            return await work(mine.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await beating;
        }
    }

    private static async Task BeatAsync(
        Func<CancellationToken, Task<bool>> beat,
        CancellationTokenSource mine,
        TimeSpan pause,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        using var timer = new PeriodicTimer(pause, clock);
        while (await NextAsync(timer, stop))
        {
            try
            {
                if (!await beat(stop))
                {
                    await mine.CancelAsync();
                    return;
                }
            }
            catch (DbException)
            {
                // A missed beat: the work goes on, and if the database stays away it fails by itself.
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
