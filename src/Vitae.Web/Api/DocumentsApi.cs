using Microsoft.AspNetCore.Http.HttpResults;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Sessions;

namespace Vitae.Web;

internal static class DocumentsApi
{
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapPost("/sessions/{session}/documents", AddAsync).WithSummary("Step 2: adds your documents");
        api.MapGet("/sessions/{session}/documents", ListAsync).WithSummary("The documents as they were read");
        api.MapDelete("/sessions/{session}/documents/{document}", RemoveAsync).WithSummary("Takes a document away");
        api.MapGet("/sessions/{session}/contact", ContactAsync)
            .WithSummary("The contact details the resume will print");
        api.MapPut("/sessions/{session}/contact", SetContactAsync).WithSummary("Corrects contact details");
        api.MapGet("/sessions/{session}/conflicts", ConflictsAsync).WithSummary("Where your documents disagree");
        api.MapPost("/sessions/{session}/conflicts", ChooseAsync)
            .WithSummary("Settles one: e1.dates=2 takes the second");
    }

    private static async Task<IReadOnlyList<DocumentResult>> AddAsync(
        string session,
        IFormFileCollection files,
        DocumentStep documents,
        CancellationToken ct,
        DocumentKind? kind = null
    )
    {
        var read = new List<DocumentFile>();
        foreach (var file in files)
        {
            read.Add(new DocumentFile(Uploads.NameOf(file), await Uploads.ReadAsync(file, ct)));
        }

        return await documents.AddAsync(session, read, kind, ct);
    }

    private static async Task<IReadOnlyList<DocumentResult>> ListAsync(
        string session,
        DocumentShelf shelf,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await shelf.ListAsync(session, ct);
    }

    private static async Task<NoContent> RemoveAsync(
        string session,
        string document,
        DocumentShelf shelf,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        await shelf.RemoveAsync(session, document, ct);
        return TypedResults.NoContent();
    }

    private static async Task<ContactDetails> ContactAsync(
        string session,
        DocumentStep documents,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await documents.ContactAsync(session, ct);
    }

    private static Task<ContactDetails> SetContactAsync(
        string session,
        ContactDetails details,
        DocumentStep documents,
        CancellationToken ct
    ) => documents.SetContactAsync(session, details, ct);

    private static Task<IReadOnlyList<FactConflict>> ConflictsAsync(
        string session,
        FactConflicts conflicts,
        CancellationToken ct
    ) => conflicts.ListAsync(session, progress: null, ct);

    private static Task<IReadOnlyList<FactConflict>> ChooseAsync(
        string session,
        ConflictChoice choice,
        FactConflicts conflicts,
        CancellationToken ct
    ) => conflicts.ChooseAsync(session, choice.Choice, progress: null, ct);
}
