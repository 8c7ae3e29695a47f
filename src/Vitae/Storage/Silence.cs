namespace Vitae.Storage;

/// <summary>Who has given no sign of life for too long, by this process's own stopwatch: clocks are set, and no two machines' agree.</summary>
internal sealed class Silence(TimeProvider time, TimeSpan presumed)
{
    private readonly Lock gate = new();
    private Dictionary<string, Sign> last = [];

    /// <param name="signs">Everybody who is there, with a number that changes while they live.</param>
    /// <returns>Whose number has not changed for too long.</returns>
    public IReadOnlyList<string> Look(IEnumerable<KeyValuePair<string, long>> signs)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            last = signs.ToDictionary(
                s => s.Key,
                s =>
                    last.TryGetValue(s.Key, out var before) && before.Number == s.Value
                        ? before
                        : new Sign(s.Value, now),
                StringComparer.Ordinal
            );
            return [.. last.Where(s => time.GetElapsedTime(s.Value.Since, now) > presumed).Select(s => s.Key)];
        }
    }

    private readonly record struct Sign(long Number, long Since);
}
