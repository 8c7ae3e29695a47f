namespace Vitae.Web;

/// <summary>
/// Refuses what another site makes a browser send: changes, and the live connection of the pages. Browsers name the sender
/// in headers no page can forge; programs send none and carry no cookie by themselves.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsHarmless(context.Request) || IsOwn(context.Request))
        {
            await next(context);
            return;
        }

        await Results
            .Problem(
                statusCode: StatusCodes.Status403Forbidden,
                title: "Another site's page sent this; nothing was done.",
                extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = "cross_site" }
            )
            .ExecuteAsync(context);
    }

    private static bool IsHarmless(HttpRequest request) =>
        (
            HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method)
        )
        && !request.HttpContext.WebSockets.IsWebSocketRequest
        && request.Headers.Upgrade.Count == 0;

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" or "none"
            && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}");
    }
}
