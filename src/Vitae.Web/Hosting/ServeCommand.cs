using System.CommandLine;

namespace Vitae.Web;

/// <summary><c>vitae serve</c>: the app in the browser, on this machine alone.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int?>("--port")
        {
            Description = $"Port (default: {ServeOptions.DefaultPort} or the next free one)",
        };
        var listen = new Option<string>("--listen")
        {
            Description = "Address to listen on; any but this machine's own demands sign-in",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var database = new Option<string?>("--db")
        {
            Description = "Database file (default: VITAE_DB, else the platform's data folder)",
        };
        var signIn = new Option<bool>("--sign-in") { Description = "Demand sign-in on this machine too" };
        var certificate = new Option<string?>("--certificate")
        {
            Description = "PFX file for HTTPS (password: VITAE_CERTIFICATE_PASSWORD)",
        };
        var proxy = new Option<bool>("--behind-proxy") { Description = "A proxy in front ends HTTPS" };
        var hosts = new Option<string[]>("--host") { Description = "Name people reach it by; may be repeated" };
        var keep = KeepDays.Option();
        var quiet = new Option<bool>("--no-open") { Description = "Do not open the browser" };
        var command = new Command("serve", "Open the app in the browser")
        {
            port,
            listen,
            database,
            signIn,
            certificate,
            proxy,
            hosts,
            keep,
            quiet,
        };
        command.SetAction(
            (parsed, ct) =>
                Refusal.SayAsync(() =>
                    ServeAsync(
                        new ServeOptions
                        {
                            Port = parsed.GetValue(port),
                            Listen = parsed.GetValue(listen)!,
                            Database = parsed.GetValue(database),
                            DemandsSignIn = parsed.GetValue(signIn),
                            Certificate = parsed.GetValue(certificate),
                            IsBehindProxy = parsed.GetValue(proxy),
                            Hosts = parsed.GetValue(hosts) ?? [],
                            KeepDays = parsed.GetValue(keep),
                            OpensBrowser = !parsed.GetValue(quiet) && Browser.IsLikely,
                        },
                        ct
                    )
                )
        );
        return command;
    }

    private static async Task<int> ServeAsync(ServeOptions options, CancellationToken ct)
    {
        if (Sharing.Check(options, out var settled) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 2;
        }

        await using var app = WebHouse.Build(settled);
        await Sharing.InviteFirstAsync(app, settled, ct);
        await app.StartAsync(ct);
        var url = app.Urls.First();
        await Console.Out.WriteLineAsync($"Vitae is open at {url} (Ctrl+C ends it)");
        if (options.OpensBrowser)
        {
            Browser.Open(url);
        }

        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
