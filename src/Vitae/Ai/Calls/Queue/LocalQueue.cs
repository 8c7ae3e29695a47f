using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace Vitae.Ai;

/// <summary>The limits of one process that shares its database with no other: first come, first served.</summary>
internal sealed class LocalQueue(AiOptions options, TimeProvider time) : IProviderQueue, IDisposable
{
    private const int Seconds = 60;
    private readonly ConcurrentDictionary<string, RateLimiter> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RateLimiter> minutes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Pause> pauses = new(StringComparer.Ordinal);

    public async Task<IAsyncDisposable> EnterAsync(string provider, string owner, CancellationToken ct)
    {
        var place = await places.GetOrAdd(provider, _ => Places()).AcquireAsync(1, ct);
        var isIn = false;
        try
        {
            if (options.MaxCallsPerMinute is { } most)
                (await minutes.GetOrAdd(provider, _ => Minute(most)).AcquireAsync(1, ct)).Dispose();
            if (pauses.TryGetValue(provider, out var pause) && Left(pause) is { Ticks: > 0 } wait)
                await Task.Delay(wait, time, ct);
            isIn = true;
            return new Place(() =>
            {
                place.Dispose();
                return ValueTask.CompletedTask;
            });
        }
        finally
        {
            if (!isIn)
                place.Dispose();
        }
    }

    public Task SlowDownAsync(string provider, TimeSpan wait, CancellationToken ct)
    {
        pauses[provider] = new Pause(time.GetTimestamp(), wait);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var limiter in places.Values.Concat(minutes.Values))
            limiter.Dispose();
    }

    private TimeSpan Left(Pause pause) => pause.Wait - time.GetElapsedTime(pause.Begun);

    private ConcurrencyLimiter Places() =>
        new(
            new ConcurrencyLimiterOptions
            {
                PermitLimit = options.MaxCallsInFlight,
                QueueLimit = int.MaxValue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );

    private static SlidingWindowRateLimiter Minute(int most) =>
        new(
            new SlidingWindowRateLimiterOptions
            {
                PermitLimit = most,
                Window = TimeSpan.FromSeconds(Seconds),
                SegmentsPerWindow = Seconds,
                QueueLimit = int.MaxValue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );

    /// <summary>By the stopwatch: the clock on the wall may be set meanwhile.</summary>
    private readonly record struct Pause(long Begun, TimeSpan Wait);
}
