using Vitae.ModelServer;

namespace Vitae.Tests.Cli;

/// <summary>Every documented error code is provoked once, with its exit code.</summary>
public sealed class ErrorCodeTests
{
    [Fact]
    public async Task An_unknown_session_is_session_not_found()
    {
        using var vitae = new CliProgram();

        await FailsAsync(vitae, "session_not_found", 3, "generate", "session_nowhere");
    }

    [Fact]
    public async Task A_session_without_configuration_is_step_not_ready()
    {
        using var vitae = new CliProgram();
        var job = await vitae.RunAsync(
            "job",
            CliProgram.Sample("posting.html"),
            "--analysis",
            CliProgram.Sample("analysis.md")
        );
        var session = job.Json.GetProperty("job").GetProperty("session_id").GetString()!;
        await vitae.RunAsync("documents", session, CliProgram.Sample("cv.docx"));

        await FailsAsync(vitae, "step_not_ready", 3, "generate", session);
    }

    [Fact]
    public async Task A_session_without_documents_is_no_documents()
    {
        using var vitae = new CliProgram();
        var job = await vitae.RunAsync(
            "job",
            CliProgram.Sample("posting.html"),
            "--analysis",
            CliProgram.Sample("analysis.md")
        );
        var session = job.Json.GetProperty("job").GetProperty("session_id").GetString()!;

        await FailsAsync(vitae, "no_documents", 3, "generate", session);
    }

    [Fact]
    public async Task A_session_without_a_posting_is_missing_job_description()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await using (
            var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={vitae.Folder}/vitae.db")
        )
        {
            await connection.OpenAsync(Fakes.TestHouse.Ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM job_descriptions";
            await command.ExecuteNonQueryAsync(Fakes.TestHouse.Ct);
        }

        await FailsAsync(vitae, "missing_job_description", 3, "generate", session);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_unsupported_document()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await File.WriteAllBytesAsync(
            Path.Combine(vitae.Folder, "cv.pdf"),
            [0x7F, 0x45, 0x4C, 0x46],
            Fakes.TestHouse.Ct
        );

        await FailsAsync(vitae, "unsupported_document", 4, "documents", session, "cv.pdf");
    }

    [Fact]
    public async Task A_broken_template_is_template_error_with_its_line()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        var path = Path.Combine(vitae.Folder, "mine.html");
        await File.WriteAllTextAsync(
            path,
            "<!doctype html><html><head><title>x</title></head>\n<body>{{nonsense}}</body></html>",
            Fakes.TestHouse.Ct
        );

        var result = await FailsAsync(vitae, "template_error", 4, "configure", session, "--template", path);

        Assert.Contains("line 2", result.Stderr, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--word-limit", "7")]
    [InlineData("--language", "klingon")]
    public async Task An_impossible_choice_is_invalid_input(string option, string value)
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        await FailsAsync(vitae, "invalid_input", 2, "configure", session, option, value);
    }

    [Fact]
    public async Task A_mistyped_path_is_invalid_input_and_no_posting()
    {
        using var vitae = new CliProgram();

        await FailsAsync(vitae, "invalid_input", 2, "job", "postnig.html");
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("configure")]
    [InlineData("sessions", "--nonsense")]
    public async Task A_verb_or_option_that_is_wrong_or_missing_is_invalid_input(params string[] words)
    {
        using var vitae = new CliProgram();

        await FailsAsync(vitae, "invalid_input", 2, words);
    }

    [Theory]
    [InlineData(401, "invalid_api_key", 5)]
    [InlineData(403, "invalid_api_key", 5)]
    public async Task A_refused_key_is_invalid_api_key_after_one_request(int status, string code, int exit)
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(Step.Fails(status));
        using var vitae = new CliProgram().On(server, "sk-CANARY-4417-secret");
        var session = await vitae.PrepareAsync("gpt-4o");

        var result = await FailsAsync(vitae, code, exit, "generate", session);

        Assert.Equal(1, server.Journal.Count);
        Assert.Equal("extract_profile", result.Json.GetProperty("error").GetProperty("stage").GetString());
        Assert.DoesNotContain("CANARY", result.Stdout + result.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_lasts_an_hour_is_rate_limited_at_once()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(Step.Fails(429, ("Retry-After", "3600")));
        using var vitae = new CliProgram().On(server);

        var result = await FailsAsync(vitae, "rate_limited", 6, "generate", await vitae.PrepareAsync("gpt-4o"));

        Assert.True(result.Json.GetProperty("error").GetProperty("retryable").GetBoolean());
        Assert.Equal(1, server.Journal.Count);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_provider_unavailable()
    {
        using var vitae = new CliProgram();
        vitae.Environment["OPENAI_BASE_URL"] = "http://127.0.0.1:9/v1";
        vitae.Environment["OPENAI_API_KEY"] = "sk-test";

        await FailsAsync(vitae, "provider_unavailable", 6, "generate", await vitae.PrepareAsync("gpt-4o"));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_timeout()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(new Step { Hang = true });
        using var vitae = new CliProgram().On(server);
        vitae.Environment["VITAE_TIMEOUT"] = "1";

        await FailsAsync(vitae, "timeout", 6, "generate", await vitae.PrepareAsync("gpt-4o"));
    }

    [Fact]
    public async Task An_answer_that_is_no_answer_is_bad_model_output_after_one_correction()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(Step.Says("I would rather talk about the weather."));
        using var vitae = new CliProgram().On(server);

        await FailsAsync(vitae, "bad_model_output", 5, "generate", await vitae.PrepareAsync("gpt-4o"));

        Assert.Equal(2, server.Journal.Count);
    }

    [Fact]
    public async Task A_refusal_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(new Step { Text = "I cannot help with that.", Finish = "refusal" });
        using var vitae = new CliProgram().On(server);

        await FailsAsync(vitae, "refused", 5, "generate", await vitae.PrepareAsync("gpt-4o"));
    }

    [Fact]
    public async Task An_answer_cut_off_twice_is_truncated()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        server.Script.Always(new Step { Text = "{\"summary\": [", Finish = "length" });
        using var vitae = new CliProgram().On(server);

        await FailsAsync(vitae, "truncated", 5, "generate", await vitae.PrepareAsync("gpt-4o"));
    }

    [Fact]
    public async Task A_call_that_would_pass_the_budget_is_over_budget_before_it_is_made()
    {
        await using var server = await LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        using var vitae = new CliProgram().On(server);
        var session = await vitae.PrepareAsync("gpt-4o");
        await vitae.RunAsync("configure", session, "--budget", "0.0001");

        await FailsAsync(vitae, "over_budget", 7, "generate", session);

        Assert.Equal(0, server.Journal.Count);
    }

    private static async Task<CliResult> FailsAsync(CliProgram vitae, string code, int exitCode, params string[] words)
    {
        var result = await vitae.RunAsync(words);
        Assert.Equal("error", result.Json.GetProperty("status").GetString());
        Assert.Equal(code, result.ErrorCode);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.NotEmpty(result.Json.GetProperty("error").GetProperty("message").GetString()!);
        return result;
    }
}
