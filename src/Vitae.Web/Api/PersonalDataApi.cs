using Vitae.Sessions;

namespace Vitae.Web;

internal static class PersonalDataApi
{
    public static void MapPersonalData(this IEndpointRouteBuilder api)
    {
        api.MapGet("/my-data", MyDataApi.ZipAsync)
            .WithSummary("A ZIP of your documents, resumes (JSON Resume) and every row as JSON")
            .Produces(StatusCodes.Status200OK, contentType: "application/zip");
        api.MapDelete("/my-data", EraseAsync)
            .WithSummary("Deletes everything of yours from the disk; the answer is the receipt");
    }

    private static Task<ErasureReceipt> EraseAsync(Erasure erasure, CancellationToken ct) => erasure.DeleteAllAsync(ct);
}
