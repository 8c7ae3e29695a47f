using System.Collections.Concurrent;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>The limits of all processes that share a database: tickets in a table, people take turns, a dead holder's place is freed.</summary>
internal sealed class SharedQueue(QueueTable table, TimeProvider time) : IProviderQueue, IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, ProviderLine> lines = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource end = new();
    private readonly Lock starting = new();
    private Task? renewing;

    public async Task<IAsyncDisposable> EnterAsync(string provider, string owner, CancellationToken ct)
    {
        StartRenewing();
        while (true)
        {
            if (await TryEnterAsync(provider, owner, ct) is { } place)
                return place;
        }
    }

    public Task SlowDownAsync(string provider, TimeSpan wait, CancellationToken ct) =>
        table.PauseAsync(provider, wait, ct);

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        if (renewing is not null)
            await renewing;
        foreach (var line in lines.Values)
            line.Dispose();
        end.Dispose();
    }

    /// <summary>Null when the ticket was forgotten meanwhile.</summary>
    private async Task<IAsyncDisposable?> TryEnterAsync(string provider, string owner, CancellationToken ct)
    {
        var id = await table.AddAsync(provider, owner, ct);
        var isIn = false;
        try
        {
            isIn = await lines.GetOrAdd(provider, p => new ProviderLine(p, table, time, Look)).WaitAsync(id, ct);
            return isIn ? new Place(() => LeaveAsync(id)) : null;
        }
        finally
        {
            if (!isIn)
                await LeaveAsync(id);
        }
    }

    /// <summary>An answer that arrived is not lost because its ticket cannot be handed in: the lease runs out by itself.</summary>
    private async ValueTask LeaveAsync(long id)
    {
        try
        {
            await table.EndAsync(id, CancellationToken.None);
        }
        catch (Exception e) when (Outage.Is(e)) { }
    }

    private void StartRenewing()
    {
        if (renewing is not null)
            return;
        lock (starting)
            renewing ??= RenewAsync();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Renewal, time);
        try
        {
            while (await timer.WaitForNextTickAsync(end.Token))
            {
                try
                {
                    await table.RenewAsync(end.Token);
                }
                catch (Exception e) when (Outage.Is(e))
                {
                    // The next tick tries again.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The process ends.
        }
    }
}
