using System.Collections.Concurrent;

namespace Vitae.Ai;

/// <summary>Those of this process who wait for one provider; one of them looks for all, so that the database is asked once a round.</summary>
internal sealed class ProviderLine(string provider, QueueTable table, TimeProvider time, TimeSpan pause) : IDisposable
{
    private readonly ConcurrentDictionary<long, bool> isAdmitted = new();
    private readonly SemaphoreSlim looking = new(1, 1);

    /// <returns>False when the ticket is gone: this process was silent for so long that others took it for dead.</returns>
    public async Task<bool> WaitAsync(long id, CancellationToken ct)
    {
        isAdmitted[id] = false;
        try
        {
            while (!isAdmitted[id])
            {
                if (!await LookAsync(id, ct))
                    return false;
            }
            return true;
        }
        finally
        {
            isAdmitted.TryRemove(id, out _);
        }
    }

    public void Dispose() => looking.Dispose();

    /// <returns>False when the ticket is gone.</returns>
    private async Task<bool> LookAsync(long id, CancellationToken ct)
    {
        await looking.WaitAsync(ct);
        try
        {
            if (isAdmitted[id])
                return true;
            var mine = await table.AdmitAsync(provider, ct);
            foreach (var (ticket, _) in mine.Where(t => t.Value))
                isAdmitted.TryUpdate(ticket, true, false);
            if (!isAdmitted[id] && mine.ContainsKey(id))
                await Task.Delay(pause, time, ct);
            return mine.ContainsKey(id);
        }
        finally
        {
            looking.Release();
        }
    }
}
