using Vitae.Ai;
using Vitae.ModelServer;

namespace Vitae.Tests.Cli;

public sealed class CrashTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_run_killed_at_a_request_goes_on_without_repeating_a_finished_call(int killedAt)
    {
        using var model = new OfflineChatClient(TimeProvider.System);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions { Answer = ChatModel.From(model) },
            Fakes.TestHouse.Ct
        );
        using var vitae = new CliProgram().On(server);
        var session = await vitae.PrepareAsync("gpt-4o");
        for (var request = 1; request < killedAt; request++)
        {
            server.Script.Add(Script.Everyone, new Step());
        }

        server.Script.Add(Script.Everyone, new Step { Hang = true });
        using (var running = vitae.Start("generate", session))
        {
            await server.Journal.UntilAsync(j => j.Count == killedAt, Fakes.TestHouse.Ct);
            running.Kill(entireProcessTree: true);
            await running.WaitForExitAsync(Fakes.TestHouse.Ct);
        }

        var resumed = await vitae.RunAsync("generate", session);

        Assert.True(resumed.ExitCode == 0, resumed.Stderr);
        Assert.Equal(1, resumed.Resume.GetProperty("version").GetInt32());
        Assert.Equal(5 - killedAt, resumed.Resume.GetProperty("api_calls_made").GetInt32());
        var stages = new[] { "extract_profile", "match_job", "write_resume", "review_for_ats" };
        foreach (var (stage, i) in stages.Select((s, i) => (s, i)))
        {
            Assert.Equal(i == killedAt - 1 ? 2 : 1, server.Journal.PerStage[stage]);
        }
    }
}
