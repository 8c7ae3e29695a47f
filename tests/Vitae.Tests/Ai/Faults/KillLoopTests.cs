using System.Text.Json.Nodes;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>The unchanged program, killed at every write, commit and request in turn, and again while it recovers.</summary>
public sealed class KillLoopTests(FaultReport report) : IAsyncLifetime
{
    private PreparedSession session = null!;
    private int kills;

    private static CancellationToken Ct => TestHouse.Ct;
    private static bool All => Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };
    private LoopbackServer Server => session.Server;

    public async ValueTask InitializeAsync() => session = await PreparedSession.OpenAsync();

    public ValueTask DisposeAsync() => session.DisposeAsync();

    [Fact]
    public async Task D1_D2_Killed_anywhere_the_same_command_finishes_and_pays_for_no_finished_stage_twice()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "kill -9 needs Unix.");
        var log = Path.Combine(session.Folder, "points.log");
        var undisturbed = await Undisturbed(log);
        var points = (await File.ReadAllLinesAsync(log, Ct)).Length;
        Assert.InRange(points, 20, 500);
        var (again, most) = (0, 0);
        kills = 0;
        for (var at = 1; at <= points; at += All ? 1 : Math.Max(1, points / 6))
        {
            Server.Journal.Clear();
            var product = session.Copy($"at-{at}");
            var repeated = await KillAsync(product, at) + await KillAsync(product, 1 + (at % 5));
            var finished = session.Finished(product);
            var before = Server.Journal.PerStage;
            var resume = (await product.RunAsync(Ct, "generate", session.Id))["resume"]!;

            again += repeated + finished.Sum(s => Server.Journal.PerStage[s] - before[s]);
            most = Math.Max(most, Server.Journal.PerStage.Values.Max());
            Assert.Equal(0, again);
            Assert.True(most <= 3, $"killed at {at}: {string.Join(' ', Server.Journal.PerStage)}");
            Assert.Equal(1, Count(product, "SELECT count(*) FROM generated_resumes"));
            Assert.Equal("ok", product.Query("PRAGMA integrity_check")[0]);
            Assert.True(
                JsonNode.DeepEquals(undisturbed["sections"], resume["sections"]),
                $"killed at {at}: another resume"
            );
        }
        Assert.True(kills >= 2 * (All ? points / 2 : 3), $"only {kills} kills");
        var what = $"kill -9 at {(All ? "each" : "some")} of {points} points, twice";
        report.Add("D1", what, "openai", kills, 0, again, $"at most {most}");
    }

    [Fact]
    public async Task D4_Two_processes_on_one_session_make_one_resume_with_one_set_of_calls()
    {
        Server.Journal.Clear();
        Server.Script.Always(new Step { DelayMs = 300 });
        var product = session.Copy("two");
        var results = await Task.WhenAll(
            product.RunAsync(Ct, "generate", session.Id),
            product.RunAsync(Ct, "generate", session.Id)
        );
        Assert.All(Server.Journal.PerStage, stage => Assert.Equal(1, stage.Value));
        Assert.Equal(1, Count(product, "SELECT count(*) FROM generated_resumes"));
        Assert.Equal((int)results[0]["resume"]!["id"]!, (int)results[1]["resume"]!["id"]!);
        report.Add(
            "D4",
            "two processes, one session",
            "openai",
            1,
            0,
            0,
            string.Join(' ', Server.Journal.PerStage.Values)
        );
    }

    [Fact]
    public async Task D7_A_forced_regeneration_started_twice_at_once_makes_one_new_version()
    {
        var product = session.Copy("twice");
        await product.RunAsync(Ct, "generate", session.Id);
        Server.Journal.Clear();
        Server.Script.Always(new Step { DelayMs = 1000 });
        await Task.WhenAll(
            product.RunAsync(Ct, "generate", session.Id, "--force-regenerate"),
            product.RunAsync(Ct, "generate", session.Id, "--force-regenerate")
        );
        Assert.All(Server.Journal.PerStage, stage => Assert.Equal(1, stage.Value));
        Assert.Equal(2, Count(product, "SELECT count(*) FROM generated_resumes"));
        report.Add(
            "D7",
            "--force-regenerate twice at once",
            "openai",
            1,
            0,
            0,
            string.Join(' ', Server.Journal.PerStage.Values)
        );
    }

    private async Task<JsonNode> Undisturbed(string log)
    {
        var product = session.Copy("undisturbed");
        var (exitCode, output, messages) = await product.RunAsync(0, log, Ct, "generate", session.Id);
        Assert.True(exitCode == 0, messages);
        return JsonNode.Parse(output)!["resume"]!;
    }

    /// <summary>Returns how many finished stages were called again until it died.</summary>
    private async Task<int> KillAsync(Product product, int at)
    {
        var finished = session.Finished(product);
        var before = Server.Journal.PerStage;
        var (exitCode, _, messages) = await product.RunAsync(at, null, Ct, "generate", session.Id);
        kills += exitCode == 137 ? 1 : 0;
        Assert.True(exitCode is 137 or 0, $"ended with {exitCode}: {messages}");
        var after = Server.Journal.PerStage;
        return finished.Sum(s => after[s] - before[s]);
    }

    private static int Count(Product product, string sql) => int.Parse(product.Query(sql)[0]);
}
