using Vitae.Export;

namespace Vitae.Web;

/// <summary>Everything a person gave and got, to take away.</summary>
internal static class MyDataApi
{
    public static void MapMyData(this IEndpointRouteBuilder app) => app.MapGet("/my-data.zip", ZipAsync);

    // In memory: a ZIP is written in small synchronous bites, which a connection does not take.
    public static async Task<IResult> ZipAsync(PersonalArchive archive, HttpResponse response, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await archive.WriteAsync(bytes, ct);
        response.Headers.CacheControl = "no-store";
        return TypedResults.File(bytes.ToArray(), "application/zip", "vitae-my-data.zip");
    }
}
