using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Sessions;

/// <summary>Keeps the promise that old applications are deleted: of all owners, a few at a time, so that a crash loses no progress.</summary>
public sealed class SessionRetention
{
    private const int AtOnce = 50;
    private readonly IDatabase database;
    private readonly TimeProvider clock;

    internal SessionRetention(IDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Deletes sessions untouched for longer than <paramref name="kept"/>; what is being worked on stays.</summary>
    /// <returns>How many were deleted.</returns>
    public async Task<int> PurgeAsync(TimeSpan kept, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime - kept;
        var all = 0;
        while (await PurgeSomeAsync(before, ct) is > 0 and var some)
            all += some;
        if (all > 0)
            await database.ForgetDeletedAsync(ct);
        return all;
    }

    private async Task<int> PurgeSomeAsync(DateTime before, CancellationToken ct)
    {
        await using var db = await database.CreateDbContextAsync(ct);
        var old = db
            .Sessions.IgnoreQueryFilters()
            .Where(s => s.UpdatedAt < before)
            .Where(s => !db.Runs.Any(r => r.SessionId == s.Id && RunState.Unfinished.Contains(r.State)))
            .Where(s => !db.Batches.Any(b => b.SessionId == s.Id && b.State == BatchState.Running))
            .OrderBy(s => s.UpdatedAt)
            .Select(s => s.Id)
            .Take(AtOnce);
        // Looked at again in the statement that deletes: a session touched in between stays.
        return await db
            .Sessions.IgnoreQueryFilters()
            .Where(s => old.Contains(s.Id) && s.UpdatedAt < before)
            .ExecuteDeleteAsync(ct);
    }
}
