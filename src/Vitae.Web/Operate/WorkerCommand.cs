using System.CommandLine;
using System.Net;

namespace Vitae.Web;

/// <summary><c>vitae worker</c>: does runs, shows no page; answers only how it is.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var database = new Option<string?>("--db")
        {
            Description =
                "Database: a file, or postgres://… (default: VITAE_DB, else a file in the platform's data folder)",
        };
        var atOnce = new Option<int?>("--at-once")
        {
            Description = "Runs done at once (default: VITAE_WORKERS, else 8)",
        };
        var port = new Option<int>("--port")
        {
            Description = "Port of /health and /metrics (0 = any free one)",
            DefaultValueFactory = _ => 5081,
        };
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "Address of /health and /metrics",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result => IPAddress.Parse(result.Tokens[0].Value),
        };
        var keep = KeepDays.Option();
        var command = new Command("worker", "Do runs in the background, without a web page")
        {
            database,
            atOnce,
            port,
            listen,
            keep,
        };
        command.SetAction(
            (parsed, ct) =>
                Refusal.SayAsync(() =>
                {
                    var runner = RunnerOptions.From(Environment.GetEnvironmentVariable).With(parsed.GetValue(keep));
                    runner = runner with { AtOnce = parsed.GetValue(atOnce) ?? runner.AtOnce };
                    var place = new IPEndPoint(parsed.GetValue(listen)!, parsed.GetValue(port));
                    return RunAsync(parsed.GetValue(database), place, runner, ct);
                })
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string? database,
        IPEndPoint place,
        RunnerOptions runner,
        CancellationToken ct
    )
    {
        await using var app = WorkerHouse.Build(database, place, runner);
        await app.StartAsync(ct);
        await Console.Out.WriteLineAsync($"Vitae works, {runner.AtOnce} runs at once; {app.Urls.First()}/health/ready");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
