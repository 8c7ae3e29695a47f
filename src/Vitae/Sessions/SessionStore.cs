using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Sessions;

/// <summary>The workflow itself: which applications exist and how far each has come.</summary>
public sealed class SessionStore
{
    /// <summary>The step after which a resume can be generated.</summary>
    public const int ReadyToGenerate = 3;

    private const string IdAlphabet = "abcdefghijkmnpqrstuvwxyz23456789";
    private static readonly KeptQuery<Func<VitaeDb, string, IAsyncEnumerable<Session>>> ById = new(() =>
        EF.CompileAsyncQuery((VitaeDb db, string id) => db.Sessions.AsNoTracking().Where(s => s.Id == id))
    );
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly IDatabase file;
    private readonly TimeProvider clock;

    internal SessionStore(IDbContextFactory<VitaeDb> databases, IDatabase file, TimeProvider clock)
    {
        this.databases = databases;
        this.file = file;
        this.clock = clock;
    }

    /// <summary>A new session of whoever works here now.</summary>
    public Task<Session> CreateAsync(CancellationToken ct) => CreateAsync(CurrentOwner.Id, ct);

    /// <summary>A new session at step 0.</summary>
    public async Task<Session> CreateAsync(string owner, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var session = new Session
        {
            Id = "session_" + RandomNumberGenerator.GetString(IdAlphabet, 10),
            Owner = owner,
            CreatedAt = now,
            UpdatedAt = now,
        };
        await using var db = await databases.CreateDbContextAsync(ct);
        db.Sessions.Add(session);
        await db.SaveChangesAsync(ct);
        return session;
    }

    /// <summary>The session; <c>session_not_found</c> when there is none.</summary>
    public async Task<Session> GetAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await ById.For(db)(db, id).FirstOrDefaultAsync(ct) ?? throw NotFound(id);
    }

    /// <summary>The session if it belongs to this owner; somebody else's is as unknown as one that never was.</summary>
    public async Task<Session> GetOwnAsync(string id, string owner, CancellationToken ct)
    {
        var session = await GetAsync(id, ct);
        return session.Owner == owner ? session : throw NotFound(id);
    }

    /// <summary>The newest session that has a posting, documents and a configuration; null when none has.</summary>
    public async Task<Session?> NewestReadyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .Sessions.AsNoTracking()
            .Where(s => s.CurrentStep >= ReadyToGenerate)
            .OrderByDescending(s => s.UpdatedAt)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>All sessions, the last touched first.</summary>
    /// <param name="owner">Whose; null = the current owner's. Nobody sees another's.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<SessionSummary>> ListAsync(string? owner, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db
            .Sessions.AsNoTracking()
            .Where(s => owner == null || s.Owner == owner)
            .OrderByDescending(s => s.UpdatedAt)
            .Select(s => new SessionSummary
            {
                Id = s.Id,
                CurrentStep = s.CurrentStep,
                JobTitle = db.JobDescriptions.Where(j => j.SessionId == s.Id).Select(j => j.Title).FirstOrDefault(),
                Company = db.JobDescriptions.Where(j => j.SessionId == s.Id).Select(j => j.Company).FirstOrDefault(),
                Documents = db.UploadedDocuments.Count(d => d.SessionId == s.Id),
                Versions = db.GeneratedResumes.Count(r => r.SessionId == s.Id),
                CreatedAt = s.CreatedAt,
                UpdatedAt = s.UpdatedAt,
            })
            .ToListAsync(ct);
    }

    /// <summary>
    /// After a step was done or done again: sets <c>current_step</c> to it, or, when input changed,
    /// to the last of steps 1–3 that has all it needs.
    /// </summary>
    public async Task CompleteAsync(string id, int step, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reached = step > ReadyToGenerate ? step : await InputStepsDoneAsync(db, id, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await db
            .Sessions.Where(s => s.Id == id)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.CurrentStep, reached).SetProperty(s => s.UpdatedAt, now), ct);
        if (rows == 0)
        {
            throw NotFound(id);
        }
    }

    /// <summary>Notes that every model is to be asked anew from now on; keeps the time of an unfinished regeneration.</summary>
    public async Task<DateTime> BeginRegenerationAsync(string id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        // Answers given while the clock was ahead are old too.
        var last = await db.AiCalls.MaxAsync(c => (DateTime?)c.StartedAt, ct);
        var since = last >= now ? last.Value.AddTicks(1) : now;
        await db
            .Sessions.Where(s => s.Id == id && s.RegeneratingSince == null)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.RegeneratingSince, since), ct);
        return (await GetAsync(id, ct)).RegeneratingSince ?? since;
    }

    /// <summary>Deletes the session with everything in it, ledger bodies included, and wipes it from the file.</summary>
    public async Task DeleteAsync(string id, CancellationToken ct)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            if (await db.Sessions.Where(s => s.Id == id).ExecuteDeleteAsync(ct) == 0)
            {
                throw NotFound(id);
            }
        }

        await file.ForgetDeletedAsync(ct);
    }

    private static async Task<int> InputStepsDoneAsync(VitaeDb db, string id, CancellationToken ct)
    {
        if (!await db.JobDescriptions.AnyAsync(j => j.SessionId == id, ct))
        {
            return 0;
        }

        if (!await db.UploadedDocuments.AnyAsync(d => d.SessionId == id, ct))
        {
            return 1;
        }

        return await db.GenerationConfigs.AnyAsync(c => c.SessionId == id, ct) ? ReadyToGenerate : 2;
    }

    private static VitaeException NotFound(string id) =>
        new(ErrorCodes.SessionNotFound, $"There is no session \"{id}\".", "List yours with: vitae sessions");
}
