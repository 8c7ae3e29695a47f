using Microsoft.AspNetCore.Localization;

namespace Vitae.Web;

/// <summary>Registers what the pages need, and the languages they speak.</summary>
internal static class PagesServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddSingleton<CoreTexts>();
        services.AddScoped<Person>().AddSingleton<VersionFiles>().AddSingleton<AtsReadBack>();
        services.AddRazorComponents().AddInteractiveServerComponents();
        return services;
    }

    public static void UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true };
        var languages = Languages.All.Select(l => l.Name).ToArray();
        options.SetDefaultCulture("en").AddSupportedCultures(languages).AddSupportedUICultures(languages);
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider(),
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
        app.UseRequestLocalization(options);
    }
}
