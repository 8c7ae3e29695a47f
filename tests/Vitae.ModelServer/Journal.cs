using System.Collections.Concurrent;

namespace Vitae.ModelServer;

/// <summary>Everything that was asked, in order.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<JournalEntry> entries = new();
    private readonly ConcurrentQueue<(Func<Journal, bool> Condition, TaskCompletionSource Met)> waiting = new();
    private int inFlight;
    private int mostInFlight;
    private readonly Lock busy = new();
    private long busySince;
    private long busyTicks;
    private int busyPeriods;

    public IReadOnlyList<JournalEntry> Entries => [.. entries];
    public int Count => entries.Count;
    public int InFlight => Volatile.Read(ref inFlight);
    public int MostInFlight => Volatile.Read(ref mostInFlight);

    /// <summary>How long at least one request was in flight: the model's own time.</summary>
    public TimeSpan BusyTime
    {
        get
        {
            lock (busy)
                return TimeProvider.System.GetElapsedTime(0, busyTicks);
        }
    }

    /// <summary>How often the server went from idle to busy: requests side by side are one wave.</summary>
    public int BusyPeriods => Volatile.Read(ref busyPeriods);

    /// <summary>Requests so far by stage.</summary>
    public IReadOnlyDictionary<string, int> PerStage =>
        entries.GroupBy(e => e.Stage, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The pauses between one request's arrival and the next.</summary>
    public IReadOnlyList<TimeSpan> Gaps => [.. Entries.Zip(Entries.Skip(1), (a, b) => b.At - a.At)];

    public void Clear() => entries.Clear();

    /// <summary>Completes as soon as the condition holds; looked at whenever a request comes or is done with.</summary>
    public Task UntilAsync(Func<Journal, bool> condition, CancellationToken ct)
    {
        var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Enqueue((condition, met));
        Look();
        return met.Task.WaitAsync(ct);
    }

    internal int Enter()
    {
        int now;
        lock (busy)
        {
            now = Interlocked.Increment(ref inFlight);
            if (now == 1)
            {
                busySince = TimeProvider.System.GetTimestamp();
                busyPeriods++;
            }
        }

        for (var most = MostInFlight; now > most; most = MostInFlight)
        {
            Interlocked.CompareExchange(ref mostInFlight, now, most);
        }
        return now;
    }

    internal void Leave()
    {
        lock (busy)
        {
            if (Interlocked.Decrement(ref inFlight) == 0)
                busyTicks += TimeProvider.System.GetTimestamp() - busySince;
        }

        Look();
    }

    internal void Add(JournalEntry entry)
    {
        entries.Enqueue(entry);
        Look();
    }

    private void Look()
    {
        foreach (var (_, met) in waiting.Where(w => w.Condition(this)))
        {
            met.TrySetResult();
        }
    }
}
