using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Jobs;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>The batches somebody asked for: asked for, looked at, stopped, gone on with. <see cref="BatchWork"/> does them.</summary>
public sealed class BatchStore
{
    public const int MostPostings = 100;
    private const string IdAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly TimeProvider clock;

    internal BatchStore(IDbContextFactory<VitaeDb> databases, SessionStore sessions, TimeProvider clock)
    {
        this.databases = databases;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// <param name="sessionId">The application whose documents are used.</param>
    /// <returns>The batch's id.</returns>
    public async Task<string> CreateAsync(
        string sessionId,
        IReadOnlyList<JobSource> postings,
        BatchSettings settings,
        CancellationToken ct
    )
    {
        if (postings.Count is 0 or > MostPostings)
            throw new VitaeException(ErrorCodes.InvalidInput, $"Give 1 to {MostPostings} postings.");
        var session = await sessions.GetAsync(sessionId, ct);
        var row = new BatchRow
        {
            Id = "batch_" + RandomNumberGenerator.GetString(IdAlphabet, 10),
            Owner = session.Owner,
            SessionId = sessionId,
            State = BatchState.Running,
            Postings = JsonSerializer.Serialize(postings, VitaeJson.Options),
            Settings = JsonSerializer.Serialize(settings, VitaeJson.Options),
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Batches.Add(row);
        await db.SaveChangesAsync(ct);
        return row.Id;
    }

    /// <summary>The owner's batches, the newest first.</summary>
    public async Task<IReadOnlyList<BatchStatus>> ListAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await ReadAsync(db.Batches.OrderByDescending(b => b.CreatedAt), ct);
    }

    /// <summary>The batch; an error when there is none, or when it is somebody else's.</summary>
    public async Task<BatchStatus> GetAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return (await ReadAsync(db.Batches.Where(b => b.Id == id), ct)) is [var batch]
            ? batch
            : throw new VitaeException(ErrorCodes.InvalidInput, $"There is no batch \"{id}\".");
    }

    /// <summary>Goes on where it stopped, with another number of resumes or another budget.</summary>
    public async Task GoOnAsync(string id, int? best, decimal? budgetUsd, CancellationToken ct)
    {
        var settings = (await GetAsync(id, ct)).Settings with { Best = best, BudgetUsd = budgetUsd };
        var json = JsonSerializer.Serialize(settings, VitaeJson.Options);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db
            .Batches.Where(b => b.Id == id && b.State != BatchState.Running)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(b => b.State, BatchState.Running)
                        .SetProperty(b => b.Settings, json)
                        .SetProperty(b => b.Worker, (string?)null)
                        .SetProperty(b => b.Problem, (string?)null),
                ct
            );
    }

    /// <summary>Whoever does it stops at the next sign of life; what is finished stays.</summary>
    public async Task StopAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db
            .Batches.Where(b => b.Id == id && b.State == BatchState.Running)
            .ExecuteUpdateAsync(u => u.SetProperty(b => b.State, BatchState.Stopped), ct);
    }

    /// <summary>Without the postings' bytes, which nobody looks at.</summary>
    private static async Task<List<BatchStatus>> ReadAsync(IQueryable<BatchRow> batches, CancellationToken ct)
    {
        var rows = await batches
            .Select(b => new
            {
                b.Id,
                b.SessionId,
                b.State,
                b.Settings,
                b.Items,
                b.Problem,
                b.CreatedAt,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(b => new BatchStatus
            {
                Id = b.Id,
                SessionId = b.SessionId,
                State = b.State,
                Settings = BatchJson.Settings(b.Settings),
                Items = BatchJson.Items(b.Items),
                Problem = b.Problem,
                CreatedAt = b.CreatedAt,
            }),
        ];
    }
}
