namespace Vitae.Web;

/// <summary>Registers what the pages need, and the languages they speak.</summary>
internal static class PagesServices
{
    /// <summary>Bytes of one message from a page: a whole site pasted as a posting, where SignalR's own limit is 32 KB.</summary>
    private const long LongestPaste = 4 << 20;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddAntiforgery(token => token.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddSingleton<CoreTexts>();
        services.AddScoped<Person>().AddSingleton<VersionFiles>().AddSingleton<AtsReadBack>();
        services
            .AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestPaste);
        return services;
    }

    public static void UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true };
        options
            .SetDefaultCulture("en")
            .AddSupportedCultures([.. Languages.InTheirCountries.Select(l => l.Name)])
            .AddSupportedUICultures([.. Languages.All.Select(l => l.Name)]);
        options.RequestCultureProviders = [new ReaderCulture()];
        app.UseRequestLocalization(options);
    }
}
