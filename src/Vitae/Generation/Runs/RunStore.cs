using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>The runs people asked for: asked for, looked at, called off. Who does them is <see cref="RunClaims"/>' part.</summary>
public sealed class RunStore
{
    private const string IdAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly RunPulse pulse;
    private readonly TimeProvider clock;

    internal RunStore(IDbContextFactory<VitaeDb> databases, RunPulse pulse, TimeProvider clock)
    {
        this.databases = databases;
        this.pulse = pulse;
        this.clock = clock;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>A new run, or the one of this session that is not finished yet: asking twice is asking once.</summary>
    public async Task<Run> EnqueueAsync(Session session, bool forceRegenerate, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var run = new Run
        {
            Id = "run_" + RandomNumberGenerator.GetString(IdAlphabet, 10),
            Owner = session.Owner,
            SessionId = session.Id,
            State = RunState.Queued,
            ForceRegenerate = forceRegenerate,
            CreatedAt = Now,
        };
        db.Runs.Add(run);
        try
        {
            await db.SaveChangesAsync(ct);
            return run;
        }
        // The index allows one unfinished run a session: a double click, or a second tab.
        catch (DbUpdateException)
        {
            var unfinished = await db
                .Runs.AsNoTracking()
                .FirstOrDefaultAsync(r => r.SessionId == session.Id && RunState.Unfinished.Contains(r.State), ct);
            if (unfinished is null)
                throw;
            return unfinished;
        }
    }

    /// <summary>The run; <c>run_not_found</c> when there is none, or when it is somebody else's.</summary>
    public async Task<Run> GetAsync(string id, string owner, CancellationToken ct) =>
        await FirstAsync(r => r.Id == id && r.Owner == owner, ct)
        ?? throw new VitaeException(ErrorCodes.RunNotFound, $"There is no run \"{id}\".");

    /// <summary>The session's newest run; null when it never had one.</summary>
    public Task<Run?> NewestAsync(string sessionId, CancellationToken ct) =>
        FirstAsync(r => r.SessionId == sessionId, ct);

    /// <summary>Ids of runs that could start now: queued, past their pause, or left behind by a dead worker. Oldest first.</summary>
    public async Task<IReadOnlyList<string>> FreeAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await pulse.LookAsync(db, ct);
        return await db
            .Runs.Where(FreeRuns.At(Now, pulse.Left))
            .OrderBy(r => r.CreatedAt)
            .Select(r => r.Id)
            .ToListAsync(ct);
    }

    /// <summary>How many runs could start now.</summary>
    public async Task<int> CountFreeAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await pulse.LookAsync(db, ct);
        return await db.Runs.CountAsync(FreeRuns.At(Now, pulse.Left), ct);
    }

    /// <summary>How many runs are in each state.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .Runs.GroupBy(r => r.State)
            .Select(g => new { State = g.Key, Count = g.Count() })
            .ToDictionaryAsync(s => s.State, s => s.Count, StringComparer.Ordinal, ct);
    }

    /// <summary>Asks whoever does the run to stop; a run nobody does is cancelled at once.</summary>
    public async Task CancelAsync(string id, string owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = Now;
        await db
            .Runs.Where(r => r.Id == id && r.Owner == owner && r.State == RunState.Running)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.CancelRequested, true), ct);
        await db
            .Runs.Where(r => r.Id == id && r.Owner == owner)
            .Where(r => r.State == RunState.Queued || r.State == RunState.Paused)
            .ExecuteUpdateAsync(
                u => u.SetProperty(r => r.State, RunState.Cancelled).SetProperty(r => r.FinishedAt, now),
                ct
            );
    }

    private async Task<Run?> FirstAsync(Expression<Func<Run, bool>> which, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Runs.AsNoTracking().Where(which).OrderByDescending(r => r.CreatedAt).FirstOrDefaultAsync(ct);
    }
}
