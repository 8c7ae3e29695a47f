using System.Text.Json.Nodes;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>A disk that is full or broken, at each write in turn: a sentence, an intact database, nothing half written.</summary>
public sealed class DiskFaultTests(FaultReport report, DiskSession disk) : IClassFixture<DiskSession>
{
    private const string Syncs = "fsync,fdatasync";
    private const string Writes = "pwrite64,ftruncate,fallocate,rename";

    private static bool All => Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };

    private PreparedSession Session => disk.Prepared;

    [Theory]
    [InlineData(Syncs, "EIO", false, 5)]
    [InlineData(Syncs, "EIO", true, 6)]
    [InlineData(Writes, "ENOSPC", false, 45)]
    [InlineData(Writes, "ENOSPC", true, 50)]
    public async Task D3_A_generation_on_a_failing_disk_ends_with_a_sentence_and_can_be_repeated(
        string calls,
        string error,
        bool forever,
        int stride
    )
    {
        var hits = await LoopAsync(
            calls,
            error,
            forever,
            All ? 1 : stride,
            name => Session.Copy(name),
            product => ["generate", Session.Id, "-o", Path.Combine(product.Folder, "out")]
        );
        Report($"generate, {error} {(forever ? "from n on" : "at n")} ({calls[..5]}…)", hits);
    }

    [Theory]
    [InlineData(Syncs, "EIO", 9)]
    [InlineData(Writes, "ENOSPC", 70)]
    public async Task D3_A_database_that_cannot_be_made_is_made_at_the_next_try(string calls, string error, int stride)
    {
        var hits = await LoopAsync(
            calls,
            error,
            forever: false,
            All ? 1 : stride,
            name => Session.Fresh(name),
            _ => ["job", PreparedSession.Sample("posting.html"), "--analysis", PreparedSession.Sample("analysis.md")]
        );
        Report($"job, {error} at n ({calls[..5]}…)", hits);
    }

    /// <summary>For n = 1, 1 + stride, … until a run ends unhit; returns how many runs were hit.</summary>
    private async Task<int> LoopAsync(
        string calls,
        string error,
        bool forever,
        int stride,
        Func<string, Product> start,
        Func<Product, string[]> verb
    )
    {
        Assert.SkipWhen(disk.Obstacle is not null, disk.Obstacle ?? "");
        for (var (nth, runs) = (1, 0); ; nth += stride, runs++)
        {
            Session.Server.Journal.Clear();
            var product = start($"{error}-{nth}-{forever}");
            var strace = new Strace(Path.Combine(Session.Folder, $"{error}-{forever}.strace"));
            await RunHitAsync(product, strace.Command(calls, error, nth, forever), verb(product));
            if (strace.Hits() == 0)
                return runs;
            await CheckAndRepeatAsync(product, verb(product), $"{error} at {nth}");
        }
    }

    private static async Task RunHitAsync(Product product, IReadOnlyList<string> strace, string[] words)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        var (exitCode, output, messages) = await product.RunUnderAsync(strace, limit.Token, words);
        var where = $"{string.Join(' ', strace)}: ended with {exitCode}\n{output}\n{messages}";
        Assert.True(exitCode is 0 or 8, where);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
        if (exitCode != 0)
        {
            var told = JsonNode.Parse(output)!["error"]!;
            Assert.Equal("storage_error", (string?)told["code"]);
            Assert.NotEmpty((string)told["message"]!);
            Assert.NotEmpty((string)told["hint"]!);
        }
    }

    private async Task CheckAndRepeatAsync(Product product, string[] words, string where)
    {
        var exports = Path.Combine(product.Folder, "out");
        if (Directory.Exists(exports))
            Assert.All(Directory.EnumerateFiles(exports), AssertWhole);
        Assert.True(!File.Exists(product.Database) || product.Query("PRAGMA integrity_check")[0] == "ok", where);
        var finished =
            product.Query("SELECT 1 FROM sqlite_master WHERE name = 'ai_calls'").Count == 0
                ? []
                : Session.Finished(product);
        var before = Session.Server.Journal.PerStage;
        await product.RunAsync(TestHouse.Ct, words);
        var after = Session.Server.Journal.PerStage;
        Assert.All(finished, stage => Assert.Equal(before[stage], after[stage]));
        Assert.True(after.Values.All(n => n <= 2), $"{where}: {string.Join(' ', after)}");
        Assert.All(product.Query("SELECT count(*) FROM generated_resumes"), n => Assert.InRange(int.Parse(n), 0, 1));
    }

    private static void AssertWhole(string file)
    {
        var text = File.ReadAllText(file).TrimEnd();
        Assert.False(Path.GetFileName(file).StartsWith('.'), $"{file} was left behind");
        Assert.True(text.EndsWith("</html>", StringComparison.Ordinal) || JsonNode.Parse(text) is not null, file);
    }

    private void Report(string what, int hits)
    {
        Assert.True(hits > 0, "no run was hit");
        report.Add("D3", what, "openai", hits, 0, 0, "at most 2");
    }
}
