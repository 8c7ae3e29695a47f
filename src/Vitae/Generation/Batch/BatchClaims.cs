using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Who does a batch. Every change is one statement, so that any number of processes may take part.</summary>
internal sealed class BatchClaims(IDbContextFactory<VitaeDb> databases, TimeProvider clock)
{
    private readonly Silence silence = new(clock, RunPulse.Presumed);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes the oldest batch nobody does, or whose worker fell silent; null when there is none.</summary>
    public async Task<BatchRow?> ClaimNextAsync(string worker, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var wanted = await db
            .Batches.IgnoreQueryFilters()
            .Where(b => b.State == BatchState.Running)
            .OrderBy(b => b.CreatedAt)
            .Select(b => new
            {
                b.Id,
                b.Worker,
                b.HeartbeatAt,
            })
            .ToListAsync(ct);
        var dead = silence.Look(
            wanted.Where(b => b.Worker != null).Select(b => KeyValuePair.Create(b.Id, b.HeartbeatAt?.Ticks ?? 0))
        );
        foreach (var free in wanted.Where(b => b.Worker is null || dead.Contains(b.Id, StringComparer.Ordinal)))
        {
            var now = Now;
            var taken = await db
                .Batches.IgnoreQueryFilters()
                .Where(b => b.Id == free.Id && b.State == BatchState.Running)
                .Where(b => b.Worker == free.Worker && b.HeartbeatAt == free.HeartbeatAt)
                .ExecuteUpdateAsync(u => u.SetProperty(b => b.Worker, worker).SetProperty(b => b.HeartbeatAt, now), ct);
            if (taken > 0)
                return await db.Batches.IgnoreQueryFilters().AsNoTracking().FirstAsync(b => b.Id == free.Id, ct);
        }
        return null;
    }

    /// <summary>A sign of life. False when the batch is no longer this worker's to do.</summary>
    public async Task<bool> BeatAsync(string id, string worker, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        return await Mine(db, id, worker)
                .Where(b => b.State == BatchState.Running)
                .ExecuteUpdateAsync(u => u.SetProperty(b => b.HeartbeatAt, now), ct) > 0;
    }

    public async Task KeepAsync(string id, string worker, IReadOnlyList<BatchItem> items, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var json = JsonSerializer.Serialize(items, VitaeJson.Options);
        await Mine(db, id, worker).ExecuteUpdateAsync(u => u.SetProperty(b => b.Items, json), ct);
    }

    /// <param name="state">Where it stands now; null = as it was: somebody else goes on, or its person stopped it.</param>
    public async Task LeaveAsync(string id, string worker, string? state, string? problem, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Mine(db, id, worker)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(b => b.State, b => b.State == BatchState.Running ? state ?? b.State : b.State)
                        .SetProperty(b => b.Problem, problem)
                        .SetProperty(b => b.Worker, (string?)null)
                        .SetProperty(b => b.HeartbeatAt, (DateTime?)null),
                ct
            );
    }

    private static IQueryable<BatchRow> Mine(VitaeDb db, string id, string worker) =>
        db.Batches.IgnoreQueryFilters().Where(b => b.Id == id && b.Worker == worker);
}
