using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Who does a run. Every change is one statement, so that any number of processes may take part.</summary>
internal sealed class RunClaims(IDbContextFactory<VitaeDb> databases, RunPulse pulse, TimeProvider clock) : IDisposable
{
    // A hundred places that fall free at once would all reach for the same run, and all but one in vain.
    private readonly SemaphoreSlim turn = new(1, 1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Claims the run to do next: the oldest of the owner who has the fewest going on and was served
    /// longest ago, so that one person's hundred postings do not keep the others waiting. Null when nothing is free.</summary>
    public async Task<Run?> ClaimNextAsync(string worker, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            while (await NextAsync(ct) is { } id)
            {
                if (await ClaimAsync(id, worker, ct) is { } run)
                    return run;
            }
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<string?> NextAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var busy = await pulse.LookAsync(db, ct);
        var free = FreeRuns.At(Now, pulse.Left);
        var waiting = await db
            .Runs.Where(free)
            .GroupBy(r => r.Owner)
            .Select(g => new
            {
                Owner = g.Key,
                Oldest = g.Min(r => r.CreatedAt),
                Served = db.Runs.Where(r => r.Owner == g.Key).Max(r => r.StartedAt),
            })
            .ToListAsync(ct);
        var next = waiting
            .OrderBy(w => busy.GetValueOrDefault(w.Owner))
            .ThenBy(w => w.Served ?? DateTime.MinValue)
            .ThenBy(w => w.Oldest)
            .FirstOrDefault();
        return next is null
            ? null
            : await db
                .Runs.Where(free)
                .Where(r => r.Owner == next.Owner)
                .OrderBy(r => r.CreatedAt)
                .Select(r => r.Id)
                .FirstOrDefaultAsync(ct);
    }

    /// <summary>Takes a free run for this worker; null when another was faster or it is finished.</summary>
    public async Task<Run?> ClaimAsync(string id, string worker, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        var taken = await db
            .Runs.Where(r => r.Id == id)
            .Where(FreeRuns.At(now, pulse.LastSignOf(id)))
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(r => r.State, RunState.Running)
                        .SetProperty(r => r.Worker, worker)
                        .SetProperty(r => r.HeartbeatAt, now)
                        .SetProperty(r => r.NotBefore, (DateTime?)null)
                        .SetProperty(r => r.Failure, (string?)null)
                        .SetProperty(r => r.StartedAt, r => r.StartedAt ?? now),
                ct
            );
        return taken == 0 ? null : await db.Runs.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, ct);
    }

    /// <summary>A sign of life, with the picture where it changed. False when the run is no longer this worker's to do.</summary>
    public async Task<bool> BeatAsync(string id, string worker, RunProgress? progress, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        var json = progress is null ? null : Json(progress);
        var mine = await Mine(db, id, worker)
            .Where(r => !r.CancelRequested)
            .ExecuteUpdateAsync(
                u => u.SetProperty(r => r.HeartbeatAt, now).SetProperty(r => r.Progress, r => json ?? r.Progress),
                ct
            );
        return mine > 0;
    }

    public Task SucceedAsync(string id, string worker, RunProgress? progress, int version, CancellationToken ct) =>
        EndAsync(id, worker, RunState.Succeeded, progress, failure: null, version, ct);

    public Task FailAsync(string id, string worker, RunProgress? progress, RunFailure failure, CancellationToken ct) =>
        EndAsync(id, worker, RunState.Failed, progress, failure, version: null, ct);

    /// <summary>Ends a run whose person asked for it, or hands it over when the worker has to go.</summary>
    public async Task LetGoAsync(string id, string worker, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        await Mine(db, id, worker)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(r => r.State, r => r.CancelRequested ? RunState.Cancelled : RunState.Queued)
                        .SetProperty(r => r.FinishedAt, r => r.CancelRequested ? now : null)
                        .SetProperty(r => r.Worker, (string?)null)
                        .SetProperty(r => r.HeartbeatAt, (DateTime?)null),
                ct
            );
    }

    public async Task PauseAsync(string id, string worker, RunFailure reason, DateTime until, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var json = Json(reason);
        await Mine(db, id, worker)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(r => r.State, RunState.Paused)
                        .SetProperty(r => r.NotBefore, until)
                        .SetProperty(r => r.Failure, json)
                        .SetProperty(r => r.Worker, (string?)null),
                ct
            );
    }

    private async Task EndAsync(
        string id,
        string worker,
        string state,
        RunProgress? progress,
        RunFailure? failure,
        int? version,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        var board = progress is null ? null : Json(progress);
        var reason = failure is null ? null : Json(failure);
        await Mine(db, id, worker)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(r => r.State, state)
                        .SetProperty(r => r.Progress, r => board ?? r.Progress)
                        .SetProperty(r => r.Failure, reason)
                        .SetProperty(r => r.Version, version)
                        .SetProperty(r => r.FinishedAt, now),
                ct
            );
    }

    public void Dispose() => turn.Dispose();

    private static IQueryable<Run> Mine(VitaeDb db, string id, string worker) =>
        db.Runs.Where(r => r.Id == id && r.Worker == worker && r.State == RunState.Running);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, VitaeJson.Options);
}
