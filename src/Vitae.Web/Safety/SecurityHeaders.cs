namespace Vitae.Web;

/// <summary>Tells browsers to run our own scripts alone, to show us in no foreign frame, and to keep nothing personal.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; object-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => AddAsync((HttpContext)state), context);
        return next(context);
    }

    private static Task AddAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        // A page that says what may run in it (a resume in its frame) is stricter than ours.
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Policy;
            headers.XFrameOptions = "SAMEORIGIN";
        }

        headers.XContentTypeOptions = "nosniff";
        // Not no-referrer: browsers would send our own forms with the origin "null".
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0 && IsPersonal(context.Response.ContentType))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    /// <summary>Scripts, styles and fonts are the same for everybody; all else may speak of somebody.</summary>
    private static bool IsPersonal(string? contentType) =>
        contentType is null
        || !(
            contentType.StartsWith("text/css", StringComparison.Ordinal)
            || contentType.StartsWith("text/javascript", StringComparison.Ordinal)
            || contentType.StartsWith("font/", StringComparison.Ordinal)
            || contentType.StartsWith("image/svg", StringComparison.Ordinal)
        );
}
