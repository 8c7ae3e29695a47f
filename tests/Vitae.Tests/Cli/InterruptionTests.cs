using System.Diagnostics;
using Vitae.Ai;
using Vitae.ModelServer;

namespace Vitae.Tests.Cli;

/// <summary>Ctrl+C, and what a system sends that shuts down.</summary>
public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Asked_to_stop_a_run_stops_in_order_and_goes_on_later(string signal)
    {
        SkipWithout(signal);
        await using var server = await StartAsync();
        using var vitae = new CliProgram().On(server);
        var session = await vitae.PrepareAsync("gpt-4o");

        var stopped = await InterruptedAsync(vitae, server, session, $"kill -{signal}");

        Assert.Equal(130, stopped.ExitCode);
        Assert.Equal("cancelled", stopped.ErrorCode);
        var resumed = await vitae.RunAsync("generate", session);
        Assert.True(resumed.ExitCode == 0, resumed.Stderr);
        Assert.Equal(1, server.Journal.PerStage["extract_profile"]);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Asked_twice_it_ends_at_once_and_does_not_crash(string signal, int exitCode)
    {
        SkipWithout(signal);
        await using var server = await StartAsync();
        using var vitae = new CliProgram().On(server);
        var session = await vitae.PrepareAsync("gpt-4o");

        var stopped = await InterruptedAsync(vitae, server, session, $"kill -{signal} $1; kill -{signal}");

        // The first may have been enough.
        Assert.Contains(stopped.ExitCode, new[] { 130, exitCode });
        Assert.DoesNotContain("Unhandled", stopped.Stderr, StringComparison.Ordinal);
    }

    /// <summary>What was started to run in the background is deaf to Ctrl+C, and so are its children.</summary>
    private static void SkipWithout(string signal)
    {
        const string Status = "/proc/self/status";
        const long Interrupt = 1 << 1;
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals need Unix.");
        var ignored = File.Exists(Status)
            ? File.ReadLines(Status).First(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)).Split('\t')[1]
            : "0";
        Assert.SkipWhen(signal == "INT" && (Convert.ToInt64(ignored, 16) & Interrupt) != 0, "Ctrl+C is ignored here.");
    }

    /// <summary>The second request of the run is never answered.</summary>
    private static async Task<LoopbackServer> StartAsync()
    {
        var options = new ServerOptions { Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)) };
        var server = await LoopbackServer.StartAsync(options, Fakes.TestHouse.Ct);
        server.Script.Add(Script.Everyone, new Step());
        server.Script.Add(Script.Everyone, new Step { Hang = true });
        return server;
    }

    private static async Task<CliResult> InterruptedAsync(
        CliProgram vitae,
        LoopbackServer server,
        string session,
        string kill
    )
    {
        using var running = vitae.Start("generate", session);
        var stdout = running.StandardOutput.ReadToEndAsync(Fakes.TestHouse.Ct);
        var stderr = running.StandardError.ReadToEndAsync(Fakes.TestHouse.Ct);
        await server.Journal.UntilAsync(j => j.Count == 2, Fakes.TestHouse.Ct);
        Process.Start("sh", ["-c", $"{kill} $1", "sh", $"{running.Id}"]).Dispose();
        await running.WaitForExitAsync(Fakes.TestHouse.Ct);
        return new CliResult(running.ExitCode, await stdout, await stderr);
    }
}
