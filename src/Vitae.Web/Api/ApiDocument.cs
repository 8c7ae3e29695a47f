using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Vitae.Web;

/// <summary>What the OpenAPI document says beyond the code; the same on every machine, so that it can be compared.</summary>
internal static class ApiDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description =>
            description.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Vitae",
                    Version = "v1",
                    Description =
                        "A posting and the candidate's documents become a tailored resume, in the six steps of the app. "
                        + "Errors are problem+json with code, hint, retryable and trace_id. "
                        + "POST takes an Idempotency-Key header: the same key gives the same answer.",
                };
                document.Servers = [];
                return Task.CompletedTask;
            }
        );
    }
}
