using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;

namespace Vitae.Web;

/// <summary>The language a person chose on our pages, else the browser's; dates and numbers as in the browser's country.</summary>
internal sealed class ReaderCulture : RequestCultureProvider
{
    /// <summary>Nobody speaks more, and each is looked for in a long list.</summary>
    private const int MostSpoken = 5;

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var spoken = httpContext
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value)
            .Take(MostSpoken);
        List<StringSegment> wanted = Chosen(httpContext) is { } chosen
            ? [.. spoken.Where(l => l.StartsWith(chosen, StringComparison.OrdinalIgnoreCase)), chosen]
            : [.. spoken];
        return Task.FromResult(wanted.Count == 0 ? null : new ProviderCultureResult(wanted));
    }

    private static string? Chosen(HttpContext http) =>
        http.Request.Cookies[CookieRequestCultureProvider.DefaultCookieName] is { } cookie
            ? CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures.FirstOrDefault().Value
            : null;
}
