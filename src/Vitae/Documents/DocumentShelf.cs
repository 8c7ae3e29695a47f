using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Step 2 afterwards: what a document is put right, one taken away, all of them taken along to another application.</summary>
public sealed class DocumentShelf
{
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly DocumentQuota quota;

    internal DocumentShelf(IDbContextFactory<VitaeDb> databases, SessionStore sessions, DocumentQuota quota)
    {
        this.quota = quota;
        this.databases = databases;
        this.sessions = sessions;
    }

    /// <summary>The session's documents as step 2 reported them, in their order.</summary>
    public async Task<IReadOnlyList<DocumentResult>> ListAsync(string sessionId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db
            .UploadedDocuments.AsNoTracking()
            .Where(d => d.SessionId == sessionId)
            .OrderBy(d => d.Id)
            .ToListAsync(ct);
        return [.. rows.Select(r => DocumentRows.ToResult(r, isDuplicate: false))];
    }

    public async Task SetKindAsync(string sessionId, string documentId, DocumentKind kind, CancellationToken ct)
    {
        var name = DocumentKinds.ToWire(kind);
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            var rows = await One(db, sessionId, documentId)
                .ExecuteUpdateAsync(u => u.SetProperty(d => d.Kind, name), ct);
            RequireFound(rows, documentId);
        }

        await sessions.CompleteAsync(sessionId, 2, ct);
    }

    public async Task RemoveAsync(string sessionId, string documentId, CancellationToken ct)
    {
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            RequireFound(await One(db, sessionId, documentId).ExecuteDeleteAsync(ct), documentId);
        }

        await sessions.CompleteAsync(sessionId, 2, ct);
    }

    /// <summary>Gives another session the same documents, and the contact details corrected by hand.</summary>
    public async Task CopyAsync(string fromSession, string toSession, CancellationToken ct)
    {
        var from = await sessions.GetAsync(fromSession, ct);
        await using (var db = await databases.CreateDbContextAsync(ct))
        {
            var rows = await db
                .UploadedDocuments.AsNoTracking()
                .Where(d => d.SessionId == fromSession)
                .OrderBy(d => d.Id)
                .ToListAsync(ct);
            await quota.CheckAsync(db, toSession, [.. rows.Select(r => r.Content.Length)], ct);
            db.UploadedDocuments.AddRange(rows.Select(r => Copy(r, toSession)));
            await db.SaveChangesAsync(ct);
            await db
                .Sessions.Where(s => s.Id == toSession)
                .ExecuteUpdateAsync(u => u.SetProperty(s => s.Contact, from.Contact), ct);
        }

        await sessions.CompleteAsync(toSession, 2, ct);
    }

    private static UploadedDocument Copy(UploadedDocument row, string sessionId) =>
        new()
        {
            SessionId = sessionId,
            DocumentId = row.DocumentId,
            FileName = row.FileName,
            Kind = row.Kind,
            MediaType = row.MediaType,
            Language = row.Language,
            Sha256 = row.Sha256,
            Content = row.Content,
            Pages = row.Pages,
            Text = row.Text,
            Blocks = row.Blocks,
            Contact = row.Contact,
            Warnings = row.Warnings,
            CreatedAt = row.CreatedAt,
        };

    private static IQueryable<UploadedDocument> One(VitaeDb db, string sessionId, string documentId) =>
        db.UploadedDocuments.Where(d => d.SessionId == sessionId && d.DocumentId == documentId);

    private static void RequireFound(int rows, string documentId)
    {
        if (rows == 0)
        {
            throw new VitaeException(ErrorCodes.InvalidInput, $"There is no document \"{documentId}\" any more.");
        }
    }
}
