using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Review;

/// <summary>Saves what review made: a new version each time, never over an old one, and never over somebody else's.</summary>
internal sealed class RevisedVersions(
    IDbContextFactory<VitaeDb> databases,
    Rescoring rescoring,
    ResumePages pages,
    SessionStore sessions,
    TimeProvider clock
)
{
    /// <summary>The step in which the candidate decides.</summary>
    public const int Step = 5;

    public async Task SaveAsync(
        ReviewDesk desk,
        ResumeContent content,
        Revision revision,
        AiRun run,
        CancellationToken ct
    )
    {
        var html = pages.Print(desk, content);
        var review = await rescoring.RunAsync(desk, content, run, ct);
        await AddAsync(
            desk.SessionId,
            desk.Version,
            before => RevisedRow.Of(before, desk, content, html, review, Origin(desk, revision), run, Now),
            version => RevisedChanges.Of(desk, content, version, Now),
            ct
        );
    }

    /// <summary>A new version equal to <paramref name="old"/>, after version <paramref name="newest"/>.</summary>
    public async Task CopyAsync(string sessionId, int old, int newest, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var row = await db
            .GeneratedResumes.AsNoTracking()
            .FirstAsync(r => r.SessionId == sessionId && r.Version == old, ct);
        var changes = await db
            .ResumeRevisions.AsNoTracking()
            .Where(r => r.SessionId == sessionId && r.ResumeVersion == old)
            .OrderBy(r => r.Id)
            .ToListAsync(ct);
        var origin = new VersionOrigin(RevisionAction.Restore, old);
        await AddAsync(
            sessionId,
            newest,
            _ => RevisedRow.Copy(row, newest + 1, origin, Now),
            version => changes.Select(c => RevisedChanges.Copy(c, version, Now)),
            ct
        );
    }

    /// <summary>Notes decisions that change nothing in the resume.</summary>
    public async Task AcceptAsync(ReviewDesk desk, IReadOnlyList<string> keys, CancellationToken ct)
    {
        var accepted = JsonSerializer.Serialize(desk.Accepted.Union(keys, StringComparer.Ordinal), VitaeJson.Options);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db
            .GeneratedResumes.Where(r => r.SessionId == desk.SessionId && r.Version == desk.Version)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.Accepted, accepted), ct);
        await sessions.CompleteAsync(desk.SessionId, Step, ct);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static VersionOrigin Origin(ReviewDesk desk, Revision revision) =>
        new(
            revision.Action,
            desk.Version,
            revision.At,
            revision.Action == RevisionAction.Regenerate ? revision.Text : null
        );

    private async Task AddAsync(
        string sessionId,
        int expected,
        Func<GeneratedResume, GeneratedResume> toRow,
        Func<int, IEnumerable<ResumeRevision>> toChanges,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.ChangeSessionAsync(sessionId, token => AddAsync(db, sessionId, expected, toRow, toChanges, token), ct);
    }

    private async Task<int> AddAsync(
        VitaeDb db,
        string sessionId,
        int expected,
        Func<GeneratedResume, GeneratedResume> toRow,
        Func<int, IEnumerable<ResumeRevision>> toChanges,
        CancellationToken ct
    )
    {
        var newest = await db
            .GeneratedResumes.AsNoTracking()
            .Where(r => r.SessionId == sessionId)
            .OrderByDescending(r => r.Version)
            .FirstAsync(ct);
        // Another tab was faster while the model was writing.
        if (newest.Version != expected)
        {
            throw ReviewErrors.Stale(sessionId, expected, newest.Version);
        }

        db.GeneratedResumes.Add(toRow(newest));
        db.ResumeRevisions.AddRange(toChanges(expected + 1));
        await db.SaveChangesAsync(ct);
        return await db
            .Sessions.Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.CurrentStep, Step).SetProperty(s => s.UpdatedAt, Now), ct);
    }
}
