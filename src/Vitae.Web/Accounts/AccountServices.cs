using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Sign-in for an app that others can reach: passkeys, a password as the fallback, nothing open but the door.</summary>
internal static class AccountServices
{
    private const int ShortestPassword = 12;

    public static IServiceCollection AddAccounts(this IServiceCollection services, ServeOptions options)
    {
        // Whoever has not signed in owns nothing, in whatever thread.
        CurrentOwner.Otherwise = CurrentOwner.Nobody;
        services.AddAccountsDb(StorageOptions.From(options.Database));
        // The name, too, is part of a key: by default it is the folder of the program, which differs by machine.
        services.AddDataProtection().SetApplicationName("vitae").PersistKeysToDbContext<AccountsDb>();
        services.AddScoped<Invitations>();
        services.AddScoped<CircuitHandler, OwnerCircuit>();
        services.AddCascadingAuthenticationState();
        services.AddIdentity(options);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        if (options.IsBehindProxy)
        {
            services.Configure<ForwardedHeadersOptions>(TrustProxy);
        }

        return services;
    }

    private static void AddIdentity(this IServiceCollection services, ServeOptions options)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = AccountStorage.IdentitySchema;
                identity.Password.RequiredLength = ShortestPassword;
                // Length is what counts; rules about signs make passwords guessable.
                identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
            })
            .AddSignInManager()
            .AddEntityFrameworkStores<AccountsDb>();
        // Signing out ends it at once, also where somebody kept the cookie.
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.Zero);
        services.ConfigureApplicationCookie(cookie => Configure(cookie, options));
    }

    private static void Configure(CookieAuthenticationOptions cookie, ServeOptions options)
    {
        cookie.Cookie.Name = "vitae";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = options.IsEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.LoginPath = "/sign-in";
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (context.Request.Path.StartsWithSegments(ApiServices.Prefix, StringComparison.Ordinal))
            {
                return Results
                    .Problem(statusCode: StatusCodes.Status401Unauthorized, title: "Sign in first.")
                    .ExecuteAsync(context.HttpContext);
            }

            context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
    }

    /// <summary>Said on the command line: every connection comes from the proxy, which alone knows who asked.</summary>
    private static void TrustProxy(ForwardedHeadersOptions forwarded)
    {
        forwarded.ForwardedHeaders =
            ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
    }
}
