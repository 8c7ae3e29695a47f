using System.Diagnostics;

namespace Vitae.Storage;

/// <summary>
/// SQLite lets one write at a time and makes the others look again and again: the writers of a process wait here instead, first
/// come, first served, and hold no thread meanwhile. Between processes the file's own lock decides.
/// </summary>
/// <param name="patience">How long one turn may last before it is taken for one that waits for another program.</param>
internal sealed class WriteTurns(TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private long begun;
    private int done;

    /// <summary>However long the line is, as long as it moves; false where it stands: the file's lock is asked, which says why.</summary>
    public async Task<bool> TakeAsync(CancellationToken ct)
    {
        for (var seen = Volatile.Read(ref done); !await turn.WaitAsync(patience, ct); seen = Volatile.Read(ref done))
        {
            if (seen == Volatile.Read(ref done))
                return false;
        }

        begun = Stopwatch.GetTimestamp();
        return true;
    }

    public bool Take()
    {
        for (var seen = Volatile.Read(ref done); !turn.Wait(patience); seen = Volatile.Read(ref done))
        {
            if (seen == Volatile.Read(ref done))
                return false;
        }

        begun = Stopwatch.GetTimestamp();
        return true;
    }

    public void Give()
    {
        if (Stopwatch.GetElapsedTime(begun) < patience)
            Interlocked.Increment(ref done);
        turn.Release();
    }

    public void Dispose() => turn.Dispose();
}
