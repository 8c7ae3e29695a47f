using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>The saved versions of a session's resume.</summary>
public sealed class ResumeVersions
{
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly TimeProvider clock;

    internal ResumeVersions(IDbContextFactory<VitaeDb> databases, SessionStore sessions, TimeProvider clock)
    {
        this.databases = databases;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// <summary>The given version, or the newest; an error says how to make one.</summary>
    public async Task<GenerationResult> GetAsync(string sessionId, int? version, CancellationToken ct)
    {
        await sessions.GetAsync(sessionId, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db
            .GeneratedResumes.AsNoTracking()
            .Where(r => r.SessionId == sessionId && (version == null || r.Version == version))
            .OrderByDescending(r => r.Version)
            .FirstOrDefaultAsync(ct);
        return row is null ? throw NotGenerated(sessionId, version) : await ReadAsync(db, row, ct);
    }

    /// <summary>The newest version made from exactly this input; null when there is none.</summary>
    internal async Task<GenerationResult?> FindAsync(string sessionId, string inputHash, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await FindAsync(db, sessionId, inputHash, ct) is { } row
            ? await ReadAsync(db, row, ct) with
            {
                Existing = true,
            }
            : null;
    }

    /// <summary>Saves version n+1 with its changes and ends the step, all or nothing.</summary>
    internal async Task<GenerationResult> SaveAsync(MadeResume made, CancellationToken ct)
    {
        var sessionId = made.Input.SessionId;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ChangeSessionAsync(sessionId, token => SaveAsync(db, made, token), ct);
    }

    private async Task<GenerationResult> SaveAsync(VitaeDb db, MadeResume made, CancellationToken ct)
    {
        var sessionId = made.Input.SessionId;
        // Two processes may have made the same resume from the same answers: one version is enough.
        var isUnderWay = made.IsRegeneration && await IsRegeneratingAsync(db, sessionId, ct);
        if (!isUnderWay && await FindAsync(db, sessionId, made.Input.Hash, ct) is { } twin)
        {
            return await ReadAsync(db, twin, ct) with { Existing = true };
        }

        var last = await db.GeneratedResumes.Where(r => r.SessionId == sessionId).MaxAsync(r => (int?)r.Version, ct);
        var result = made.ToResult(id: null, (last ?? 0) + 1);
        var row = ToRow(made, result);
        db.GeneratedResumes.Add(row);
        db.ResumeRevisions.AddRange(made.Resume.Changes.Select(c => ToRow(c, row)));
        await db.SaveChangesAsync(ct);
        await db
            .Sessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(
                u =>
                    u.SetProperty(s => s.CurrentStep, 4)
                        .SetProperty(s => s.UpdatedAt, row.CreatedAt)
                        .SetProperty(s => s.RegeneratingSince, (DateTime?)null),
                ct
            );
        return result with { Id = row.Id };
    }

    private static Task<bool> IsRegeneratingAsync(VitaeDb db, string sessionId, CancellationToken ct) =>
        db.Sessions.AnyAsync(s => s.Id == sessionId && s.RegeneratingSince != null, ct);

    private static async Task<GeneratedResume?> FindAsync(
        VitaeDb db,
        string sessionId,
        string inputHash,
        CancellationToken ct
    ) =>
        await db
            .GeneratedResumes.AsNoTracking()
            .Where(r => r.SessionId == sessionId && r.InputHash == inputHash)
            .OrderByDescending(r => r.Version)
            .FirstOrDefaultAsync(ct);

    private GeneratedResume ToRow(MadeResume made, GenerationResult result) =>
        new()
        {
            SessionId = result.SessionId,
            Version = result.Version!.Value,
            InputHash = made.Input.Hash,
            MatchScore = result.MatchScore,
            AtsScore = result.AtsScore,
            WordCount = result.WordCount,
            Content = Json(result.Content),
            Html = result.HtmlContent,
            Profile = Json(made.Resume.Profile),
            Match = Json(result.Match),
            Ats = Json(result.Ats),
            Claims = Json(result.Claims),
            Warnings = Json(result.Warnings),
            PromptVersions = Json(result.PromptVersions),
            Usage = Json(result.Usage),
            ModelUsed = result.ModelUsed,
            ApiCallsMade = result.ApiCallsMade,
            TokensUsed = result.TokensUsed,
            GenerationSeconds = result.GenerationTime,
            CreatedAt = clock.GetUtcNow().UtcDateTime,
        };

    private static ResumeRevision ToRow(ResumeChange change, GeneratedResume resume) =>
        new()
        {
            SessionId = resume.SessionId,
            ResumeVersion = resume.Version,
            Path = change.Path,
            Change = JsonNamingPolicy.SnakeCaseLower.ConvertName(change.Kind.ToString()),
            Original = change.Original,
            Text = change.Text,
            Reason = change.Reason,
            Evidence = Json(change.Evidence),
            CreatedAt = resume.CreatedAt,
        };

    private static async Task<GenerationResult> ReadAsync(VitaeDb db, GeneratedResume row, CancellationToken ct)
    {
        var changes = await db
            .ResumeRevisions.AsNoTracking()
            .Where(r => r.SessionId == row.SessionId && r.ResumeVersion == row.Version)
            .OrderBy(r => r.Id)
            .ToListAsync(ct);
        return ResumeRows.Read(row, changes);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, VitaeJson.Options);

    private static VitaeException NotGenerated(string sessionId, int? version) =>
        new(
            ErrorCodes.StepNotReady,
            version is null
                ? $"Session \"{sessionId}\" has no resume yet."
                : $"Session \"{sessionId}\" has no version {version}.",
            $"Make one with: vitae generate {sessionId}"
        );
}
