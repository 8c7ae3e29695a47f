using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Sessions;

/// <summary>Deletes all there is about the current owner, from the disk and not only from sight.</summary>
public sealed class Erasure
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly IDatabase database;
    private readonly TimeProvider clock;

    internal Erasure(IDatabase database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Stops the owner's runs and batches, deletes every row, wipes the file. A second time finds nothing to do.</summary>
    public async Task<ErasureReceipt> DeleteAllAsync(CancellationToken ct)
    {
        var erasure = await CountAsync(ct);
        await StopRunsAsync(ct);
        await using (var db = await database.CreateDbContextAsync(ct))
        {
            await db.KeptAnswers.ExecuteDeleteAsync(ct);
            // Answers to a posting that became no session have an owner only.
            await db.AiCalls.ExecuteDeleteAsync(ct);
            await db.Sessions.ExecuteDeleteAsync(ct);
        }

        await database.ForgetDeletedAsync(ct);
        return erasure with { Backups = database.DeleteBackups() };
    }

    private async Task<ErasureReceipt> CountAsync(CancellationToken ct)
    {
        await using var db = await database.CreateDbContextAsync(ct);
        return new()
        {
            Applications = await db.Sessions.CountAsync(ct),
            Documents = await db.UploadedDocuments.CountAsync(ct),
            Versions = await db.GeneratedResumes.CountAsync(ct),
            ModelCalls = await db.AiCalls.CountAsync(ct),
            Runs = await db.Runs.CountAsync(r => r.Owner == db.Owner, ct),
            Backups = 0,
            At = clock.GetUtcNow().UtcDateTime,
        };
    }

    /// <summary>No model is asked anything more: whoever does a run or a batch stops at its next sign of life.</summary>
    private async Task StopRunsAsync(CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        using var timer = new PeriodicTimer(Beat, clock);
        while (await IsRunningAsync(ct) && clock.GetElapsedTime(started) < Patience)
        {
            await timer.WaitForNextTickAsync(ct);
        }
    }

    private async Task<bool> IsRunningAsync(CancellationToken ct)
    {
        await using var db = await database.CreateDbContextAsync(ct);
        var mine = db.Runs.Where(r => r.Owner == db.Owner);
        await mine.Where(r => r.State != RunState.Running).ExecuteDeleteAsync(ct);
        await mine.ExecuteUpdateAsync(u => u.SetProperty(r => r.CancelRequested, true), ct);
        await db.Batches.ExecuteUpdateAsync(u => u.SetProperty(b => b.State, BatchState.Stopped), ct);
        return await mine.AnyAsync(ct) || await db.Batches.AnyAsync(b => b.Worker != null, ct);
    }
}
