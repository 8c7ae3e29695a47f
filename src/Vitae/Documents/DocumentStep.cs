using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Documents;

/// <summary>Step 2: the candidate's files become numbered text; what cannot be read is named and leaves the rest alone.</summary>
public sealed class DocumentStep
{
    /// <summary>Files in one session, unless <see cref="DocumentLimits"/> says otherwise.</summary>
    public const int MostDocuments = 100;

    private static readonly KeptQuery<Func<VitaeDb, string, IAsyncEnumerable<UploadedDocument>>> BySession = new(() =>
        EF.CompileAsyncQuery(
            (VitaeDb db, string id) =>
                db.UploadedDocuments.AsNoTracking().OrderBy(d => d.Id).Where(d => d.SessionId == id)
        )
    );
    private readonly IDbContextFactory<VitaeDb> databases;
    private readonly SessionStore sessions;
    private readonly DocumentIntake intake;
    private readonly IWorkClaims claims;
    private readonly DocumentQuota quota;
    private readonly ContactStore corrections;

    internal DocumentStep(
        IDbContextFactory<VitaeDb> databases,
        SessionStore sessions,
        DocumentIntake intake,
        IWorkClaims claims,
        DocumentQuota quota
    )
    {
        this.quota = quota;
        this.claims = claims;
        corrections = new ContactStore(databases, sessions);
        this.databases = databases;
        this.sessions = sessions;
        this.intake = intake;
    }

    /// <summary>Adds files to a session, one result each, in their order.</summary>
    /// <param name="kind">What all of them are; null = guessed for each.</param>
    /// <exception cref="VitaeException">
    /// <c>no_documents</c>: no files given. <c>unsupported_document</c>: none of them could be read; the session is as before.
    /// </exception>
    public async Task<IReadOnlyList<DocumentResult>> AddAsync(
        string sessionId,
        IReadOnlyList<DocumentFile> files,
        DocumentKind? kind,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(sessionId, ct);
        if (files.Count == 0)
        {
            throw new VitaeException(ErrorCodes.NoDocuments, "No documents were given.", "Name at least a CV.");
        }

        // The next free id is read first and used after the files were read: one upload of a session at a time.
        await using var turn = await claims.TakeAsync($"documents-{sessionId}", () => { }, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await db.UploadedDocuments.Where(d => d.SessionId == sessionId).OrderBy(d => d.Id).ToListAsync(ct);
        await quota.CheckAsync(db, sessionId, [.. files.Select(f => f.Content.Length)], ct);
        var results = new List<DocumentResult>();
        var cited = await CitedDocuments.LastAsync(db, sessionId, ct);
        foreach (var file in files)
        {
            results.Add(await AddAsync(db, rows, cited, sessionId, file, kind, ct));
        }

        if (results.TrueForAll(r => r.Error is not null))
        {
            throw NoneReadable(results);
        }

        await db.SaveChangesAsync(ct);
        await sessions.CompleteAsync(sessionId, 2, ct);
        return results;
    }

    /// <summary>The session's documents in the order they were added; empty when there are none.</summary>
    public async Task<IReadOnlyList<SourceDocument>> LoadAsync(string sessionId, CancellationToken ct)
    {
        var corrected = await corrections.LoadAsync(sessionId, ct);
        return await LoadAsync(sessionId, corrected, ct);
    }

    /// <summary>The same where the session was read already.</summary>
    internal Task<IReadOnlyList<SourceDocument>> LoadAsync(Session session, CancellationToken ct) =>
        LoadAsync(session.Id, ContactStore.Of(session.Contact), ct);

    private async Task<IReadOnlyList<SourceDocument>> LoadAsync(
        string sessionId,
        ContactDetails? corrected,
        CancellationToken ct
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await BySession.For(db)(db, sessionId).ToListAsync(ct);
        return [.. rows.Select(r => DocumentRows.ToDocument(r, corrected))];
    }

    /// <summary>Who the candidate is: what was corrected by hand, else what the documents say, the CV first.</summary>
    public async Task<ContactDetails> ContactAsync(string sessionId, CancellationToken ct)
    {
        return ContactOf(await LoadAsync(sessionId, ct));
    }

    /// <summary>The same for documents already loaded.</summary>
    public static ContactDetails ContactOf(IReadOnlyList<SourceDocument> documents) =>
        ContactCorrection.Apply(ContactMerge.Of(documents), documents.Count == 0 ? null : documents[0].Corrected);

    /// <summary>Corrects details by hand: null keeps one, empty removes it; links replace all links when any are given.</summary>
    /// <returns>The details as they are now.</returns>
    /// <exception cref="VitaeException"><c>invalid_input</c>: a value that cannot be what it is called.</exception>
    public async Task<ContactDetails> SetContactAsync(string sessionId, ContactDetails details, CancellationToken ct)
    {
        await corrections.SaveAsync(sessionId, ContactCorrection.Check(details), ct);
        return await ContactAsync(sessionId, ct);
    }

    private async Task<DocumentResult> AddAsync(
        VitaeDb db,
        List<UploadedDocument> rows,
        int cited,
        string sessionId,
        DocumentFile file,
        DocumentKind? kind,
        CancellationToken ct
    )
    {
        var hash = DocumentIntake.Hash(file);
        if (rows.Find(r => r.Sha256 == hash) is { } known)
        {
            known.Kind = kind is { } given ? DocumentKinds.ToWire(given) : known.Kind;
            return DocumentRows.ToResult(known, isDuplicate: true) with { FileName = file.Name };
        }

        try
        {
            var row = await intake.ReadAsync(sessionId, NextId(rows, cited), file, kind, ct);
            rows.Add(row);
            db.UploadedDocuments.Add(row);
            return DocumentRows.ToResult(row, isDuplicate: false);
        }
        catch (VitaeException e)
        {
            return new DocumentResult
            {
                FileName = file.Name,
                Error = e.Message,
                Hint = e.Hint,
                NeedsPassword = e.NeedsPassword,
            };
        }
    }

    private static string NextId(List<UploadedDocument> rows, int cited) =>
        $"d{Math.Max(cited, rows.Select(r => CitedDocuments.Number(r.DocumentId)).DefaultIfEmpty().Max()) + 1}";

    private static VitaeException NoneReadable(List<DocumentResult> results) =>
        new(
            ErrorCodes.UnsupportedDocument,
            results.Count == 1
                ? results[0].Error!
                : $"None of the {results.Count} files could be read: {string.Join(' ', results.Select(r => r.Error))}",
            results[0].Hint
        )
        {
            NeedsPassword = results.Exists(r => r.NeedsPassword),
        };
}
