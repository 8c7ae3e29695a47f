using System.Net.Mime;
using Vitae.Export;
using Vitae.Sessions;

namespace Vitae.Web;

internal static class ExportsApi
{
    public static void MapExports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sessions/{session}/versions/{version:int}/files/{format}", FileAsync)
            .WithSummary("Step 6: a version as html, pdf, docx, json-resume, md, txt or json")
            .Produces(StatusCodes.Status200OK, contentType: MediaTypeNames.Application.Octet);
        api.MapGet("/sessions/{session}/versions/{version:int}/ats", AtsAsync)
            .WithSummary("PDF and DOCX written and read back as a tracking system would");
    }

    private static async Task<IResult> FileAsync(
        string session,
        int version,
        string format,
        VersionFiles files,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        var (name, bytes) = await files.MakeAsync(session, version, format, ct);
        return TypedResults.File(bytes, MediaTypeNames.Application.Octet, name);
    }

    private static async Task<IReadOnlyList<AtsFileReport>> AtsAsync(
        string session,
        int version,
        AtsReadBack ats,
        SessionStore sessions,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await ats.CheckAsync(session, version, ct);
    }
}
