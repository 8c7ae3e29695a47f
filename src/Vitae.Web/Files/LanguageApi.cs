using Microsoft.AspNetCore.Localization;

namespace Vitae.Web;

/// <summary>Remembers the language a person chose.</summary>
internal static class LanguageApi
{
    public static void MapLanguage(this IEndpointRouteBuilder app) =>
        app.MapGet(
            "/language",
            (string name, string? back, HttpResponse response) =>
            {
                if (Languages.All.FirstOrDefault(l => l.Name == name) is { } language)
                {
                    response.Cookies.Append(
                        CookieRequestCultureProvider.DefaultCookieName,
                        CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
                        new CookieOptions
                        {
                            MaxAge = TimeSpan.FromDays(365),
                            SameSite = SameSiteMode.Lax,
                            HttpOnly = true,
                            IsEssential = true,
                        }
                    );
                }

                return Results.LocalRedirect(IsOurs(back) ? back! : "/");
            }
        );

    private static bool IsOurs(string? path) =>
        path is ['/', ..]
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal);
}
