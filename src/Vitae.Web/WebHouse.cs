using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Storage;
using Vitae.Web.Components;

namespace Vitae.Web;

/// <summary>The web app on one page: the house behind it, what every answer passes through, and what it answers.</summary>
internal static class WebHouse
{
    public static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseStaticWebAssets();
        var address = IPAddress.Parse(options.Listen);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Uploads.LargestRequest;
            kestrel.Listen(
                address,
                options.Port ?? FreePort.From(address, ServeOptions.DefaultPort),
                listen => Encrypt(listen, options)
            );
        });
        // stdout is for the address; a page's name rebinding to this machine is answered by nobody.
        builder.Logging.WriteForMachinesOrPeople();
        builder.Configuration["AllowedHosts"] = string.Join(
            ';',
            options.Hosts.Concat(["localhost", "127.0.0.1", "[::1]"])
        );

        var storage = StorageOptions.From(options.Database);
        var runner = RunnerOptions.From(Environment.GetEnvironmentVariable).With(options.KeepDays);
        builder.Services.AddVitae(storage).AddPdf().ReadInOwnProcesses();
        builder.Services.AddRunQueue(storage, runner).AddOperations(runner);
        builder.Services.AddPages();
        builder.Services.AddSafety().AddApi();
        if (options.DemandsSignIn)
        {
            builder.Services.AddAccounts(options);
        }

        var app = builder.Build();
        if (options.IsBehindProxy)
        {
            app.UseForwardedHeaders();
        }

        app.UseSafety();
        if (options.DemandsSignIn)
        {
            app.UseAuthentication();
            app.UseAuthorization();
            app.Use(next => context => OwnerEntry.EnterAsync(context, next));
        }

        app.UseLanguages();
        app.UseAntiforgery();
        JobDashboard.Map(app);
        app.MapHealth();
        app.MapLocalMetrics();
        app.MapStaticAssets().AllowAnonymous();
        app.MapFonts();
        app.MapLanguage();
        app.MapPreviews();
        app.MapDownloads();
        app.MapBatchFiles();
        app.MapMyData();
        app.MapApi();
        if (options.DemandsSignIn)
        {
            app.MapSignIn();
            app.MapAccount();
            app.MapPasskeys();
        }

        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }

    private static void Encrypt(ListenOptions listen, ServeOptions options)
    {
        if (options.Certificate is { } file)
        {
            listen.UseHttps(file, Environment.GetEnvironmentVariable("VITAE_CERTIFICATE_PASSWORD"));
        }
    }
}
