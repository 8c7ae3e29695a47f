using System.IO.Compression;
using Vitae.Generation;

namespace Vitae.Web;

/// <summary>The resumes of a batch in one ZIP, a folder for each employer.</summary>
internal static class BatchFilesApi
{
    private static readonly string[] Formats = ["pdf", "docx", "html"];

    public static void MapBatchFiles(this IEndpointRouteBuilder app) => app.MapGet("/batches/{id}/files.zip", ZipAsync);

    private static async Task<IResult> ZipAsync(
        string id,
        BatchStore batches,
        VersionFiles files,
        HttpResponse response,
        CancellationToken ct
    )
    {
        try
        {
            var made = (await batches.GetAsync(id, ct)).Items.Where(i => i.Version is not null);
            // In memory: a ZIP is written in small synchronous bites, which a connection does not take.
            using var bytes = new MemoryStream();
            await using (
                var zip = await ZipArchive.CreateAsync(bytes, ZipArchiveMode.Create, leaveOpen: true, null, ct)
            )
            {
                foreach (var item in made)
                    await AddAsync(zip, item, files, ct);
            }
            response.Headers.CacheControl = "no-store";
            return TypedResults.File(bytes.ToArray(), "application/zip", "vitae-resumes.zip");
        }
        catch (VitaeException e)
        {
            return Results.Text($"{e.Message} {e.Hint}", statusCode: StatusCodes.Status404NotFound);
        }
    }

    /// <summary>Folder and file are named by the employer the resume was written for, and by nobody else.</summary>
    private static async Task AddAsync(ZipArchive zip, BatchItem item, VersionFiles files, CancellationToken ct)
    {
        foreach (var format in Formats)
        {
            try
            {
                var (_, bytes) = await files.MakeAsync(item.SessionId!, item.Version!.Value, format, ct);
                await WriteAsync(zip, $"{item.Name}/resume-{item.Name}.{format}", bytes, ct);
            }
            catch (VitaeException e)
            {
                // One that cannot be made (no browser to print with) is no reason to keep back the others.
                var why = System.Text.Encoding.UTF8.GetBytes($"{e.Message} {e.Hint}");
                await WriteAsync(zip, $"{item.Name}/no-{format}.txt", why, ct);
            }
        }
    }

    private static async Task WriteAsync(ZipArchive zip, string name, byte[] bytes, CancellationToken ct)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(ct);
        await entry.WriteAsync(bytes, ct);
    }
}
