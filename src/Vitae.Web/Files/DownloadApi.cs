using Vitae.Sessions;

namespace Vitae.Web;

/// <summary>A version as a file: made when asked for, nothing left on disk.</summary>
internal static class DownloadApi
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        ["html"] = "text/html; charset=utf-8",
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["md"] = "text/markdown; charset=utf-8",
        ["txt"] = "text/plain; charset=utf-8",
    };

    public static void MapDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet("/applications/{id}/versions/{version:int}/files/{format}", FileAsync);

    private static async Task<IResult> FileAsync(
        string id,
        int version,
        string format,
        bool? inline,
        VersionFiles files,
        SessionStore sessions,
        Person person,
        HttpResponse response,
        CancellationToken ct
    )
    {
        try
        {
            await sessions.GetOwnAsync(id, person.Owner, ct);
            var (name, bytes) = await files.MakeAsync(id, version, format, ct);
            response.Headers.CacheControl = "no-store";
            response.Headers.ContentDisposition =
                $"{(inline is true ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(name)}";
            return Results.Bytes(bytes, MediaTypes.GetValueOrDefault(format, "application/json; charset=utf-8"));
        }
        catch (VitaeException e)
        {
            return Results.Text($"{e.Message} {e.Hint}", statusCode: StatusCodes.Status404NotFound);
        }
    }
}
