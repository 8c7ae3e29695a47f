using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>Another program locks the database in the middle of a run, for longer than a write waits.</summary>
public sealed class LockedDatabaseTests(FaultReport report) : IAsyncLifetime
{
    private PreparedSession session = null!;

    private static CancellationToken Ct => TestHouse.Ct;

    public async ValueTask InitializeAsync() => session = await PreparedSession.OpenAsync();

    public ValueTask DisposeAsync() => session.DisposeAsync();

    [Fact]
    public async Task D5_An_answer_that_arrives_while_the_database_is_locked_is_kept_until_it_can_be_written()
    {
        var product = Impatient("for-a-while");
        session.Server.Script.Add(Script.Everyone, new Step { DelayMs = 1500 });
        var running = product.RunAsync(0, null, Ct, "generate", session.Id);
        await session.Server.Journal.UntilAsync(j => j.Count == 1, Ct);
        // Four times as long as a write waits, counted from before the answer.
        await using (await LockAsync(product))
            await Task.Delay(TimeSpan.FromSeconds(5), TimeProvider.System, Ct);

        var (exitCode, output, messages) = await running;

        Assert.True(exitCode == 0, output + messages);
        Assert.Contains("is kept until it can be written", messages, StringComparison.Ordinal);
        Assert.All(session.Server.Journal.PerStage, stage => Assert.Equal(1, stage.Value));
        Assert.Equal(["0"], product.Query("SELECT count(*) FROM ai_calls WHERE status <> 'succeeded'"));
        Report("locked while an answer arrives", 0);
    }

    [Fact]
    public async Task D5_A_lock_that_does_not_end_is_told_in_a_sentence_and_the_next_run_repeats_no_finished_stage()
    {
        var product = Impatient("for-good");
        session.Server.Script.Add(Script.Everyone, new Step(), new Step { DelayMs = 1000 });
        var running = product.RunAsync(0, null, Ct, "generate", session.Id);
        await session.Server.Journal.UntilAsync(j => j.Count == 2, Ct);
        await using (await LockAsync(product))
        {
            var (exitCode, output, _) = await running;
            var error = JsonNode.Parse(output)!["error"]!;
            Assert.Equal(8, exitCode);
            Assert.Equal("storage_error", (string?)error["code"]);
            Assert.Equal("The database is locked by another program.", (string?)error["message"]);
            Assert.True((bool)error["retryable"]!);
        }

        var finished = session.Finished(product);
        await product.RunAsync(Ct, "generate", session.Id);

        Assert.Single(finished);
        var after = session.Server.Journal.PerStage;
        Assert.Equal([1, 1, 1, 2], after.Values.Order());
        Report("locked for good, then free", after[finished[0]] - 1);
    }

    /// <summary>A write waits for a second; a paid answer ten times as long.</summary>
    private Product Impatient(string name)
    {
        session.Server.Journal.Clear();
        var product = session.Copy(name);
        product.Settings["VITAE_LOCK_TIMEOUT"] = "1";
        return product;
    }

    private static async Task<SqliteConnection> LockAsync(Product product)
    {
        var connection = new SqliteConnection($"Data Source={product.Database};Pooling=False");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        await command.ExecuteNonQueryAsync(Ct);
        return connection;
    }

    private void Report(string what, int again) =>
        report.Add("D5", what, "openai", 1, 0, again, string.Join(' ', session.Server.Journal.PerStage.Values));
}
