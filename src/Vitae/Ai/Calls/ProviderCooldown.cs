using System.Collections.Concurrent;

namespace Vitae.Ai;

/// <summary>Remembers which providers have just failed for good, so that a dead one is not hammered.</summary>
internal sealed class ProviderCooldown(AiOptions options, TimeProvider time)
{
    // Stopwatch time: a clock that is set must neither end a rest nor prolong it by a day.
    private readonly ConcurrentDictionary<string, (long Since, TimeSpan Length)> resting = new(StringComparer.Ordinal);

    public bool IsCooling(string provider) =>
        resting.TryGetValue(provider, out var end) && time.GetElapsedTime(end.Since) < end.Length;

    public void Note(string provider, ModelException error)
    {
        if (error.Retryable)
            resting[provider] = (time.GetTimestamp(), Longer(error.RetryAfter ?? TimeSpan.Zero, options.Cooldown));
    }

    public void Clear(string provider) => resting.TryRemove(provider, out _);

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
