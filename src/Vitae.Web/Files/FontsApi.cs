namespace Vitae.Web;

/// <summary>The fonts of the pages: the ones the resumes carry, served once and kept.</summary>
internal static class FontsApi
{
    public static void MapFonts(this IEndpointRouteBuilder app) =>
        app.MapGet(
            "/fonts/{family}/{file}",
            (string family, string file, HttpResponse response) =>
            {
                var font = typeof(VitaeServices).Assembly.GetManifestResourceStream($"fonts/{family}/{file}");
                if (font is null)
                {
                    return Results.NotFound();
                }

                response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Stream(font, "font/woff2");
            }
        );
}
