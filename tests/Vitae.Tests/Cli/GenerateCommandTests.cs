using System.Text.Json;

namespace Vitae.Tests.Cli;

public sealed class GenerateCommandTests
{
    [Fact]
    public async Task The_test_run_prints_the_documented_result_and_writes_the_files()
    {
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync("generate", "--test");

        Assert.True(result.ExitCode == 0, result.Stderr);
        Assert.Equal("success", result.Json.GetProperty("status").GetString());
        Assert.Equal("Resume generated successfully", result.Json.GetProperty("message").GetString());
        Assert.Equal(
            [
                "id",
                "session_id",
                "version",
                "match_score",
                "ats_score",
                "word_count",
                "sections",
                "html_content",
                "generation_time",
                "model_used",
                "api_calls_made",
                "tokens_used",
            ],
            result.Resume.EnumerateObject().Select(p => p.Name).Take(12)
        );
        Assert.Equal(4, result.Resume.GetProperty("api_calls_made").GetInt32());
        Assert.Equal(0, result.Resume.GetProperty("claims").GetProperty("unsupported").GetInt32());
        Assert.InRange(result.Resume.GetProperty("match_score").GetDouble(), 1, 100);
        Assert.InRange(result.Resume.GetProperty("ats_score").GetDouble(), 1, 100);
        foreach (var section in new[] { "summary", "experience", "skills", "education" })
        {
            Assert.NotEmpty(result.Resume.GetProperty("sections").GetProperty(section).GetString()!);
        }

        var html = await File.ReadAllTextAsync(
            Path.Combine(vitae.Folder, "out", "test", "resume.html"),
            Fakes.TestHouse.Ct
        );
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(
            "<!DOCTYPE html>",
            result.Resume.GetProperty("html_content").GetString(),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("Nora Lind", html, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", html, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(vitae.Folder, "out", "test", "resume.json"), Fakes.TestHouse.Ct)
        );
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public async Task A_preview_saves_no_version_and_makes_the_next_run_free()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var preview = await vitae.RunAsync("generate", session, "--preview");
        var none = await vitae.RunAsync("show", session);
        var steps = await vitae.RunAsync("sessions");
        var saved = await vitae.RunAsync("generate", session);

        Assert.Equal(JsonValueKind.Null, preview.Resume.GetProperty("version").ValueKind);
        Assert.Equal(4, preview.Resume.GetProperty("api_calls_made").GetInt32());
        Assert.Equal("step_not_ready", none.ErrorCode);
        Assert.Equal(3, steps.Json.GetProperty("sessions")[0].GetProperty("current_step").GetInt32());
        Assert.Equal(1, saved.Resume.GetProperty("version").GetInt32());
        Assert.Equal(0, saved.Resume.GetProperty("api_calls_made").GetInt32());
    }

    [Fact]
    public async Task The_same_input_gives_the_saved_version_until_a_new_one_is_forced()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var first = await vitae.RunAsync("generate", session);
        var again = await vitae.RunAsync("generate", session);
        var forced = await vitae.RunAsync("generate", session, "--force-regenerate");

        Assert.Equal(first.Resume.GetProperty("id").GetInt32(), again.Resume.GetProperty("id").GetInt32());
        Assert.True(again.Resume.GetProperty("existing").GetBoolean());
        Assert.Equal(2, forced.Resume.GetProperty("version").GetInt32());
        Assert.Equal(4, forced.Resume.GetProperty("api_calls_made").GetInt32());
    }

    [Fact]
    public async Task Without_a_session_the_newest_ready_one_is_taken_and_named()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var result = await vitae.RunAsync("generate");

        Assert.Equal(session, result.Resume.GetProperty("session_id").GetString());
        Assert.Contains(session, result.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Debugging_shows_prompts_and_answers_but_never_who_the_candidate_is()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var result = await vitae.RunAsync("generate", session, "--debug");

        Assert.Contains("# Task: write_resume", result.Stderr, StringComparison.Ordinal);
        Assert.Contains("<document id=\"d1\"", result.Stderr, StringComparison.Ordinal);
        Assert.Contains("\"experiences\"", result.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("Nora", result.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("nora.lind@example.com", result.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("7946", result.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_posting_with_the_same_documents_costs_one_call_less()
    {
        using var vitae = new CliProgram();
        await vitae.RunAsync("generate", await vitae.PrepareAsync());

        var job = await vitae.RunAsync(
            "job",
            "Data engineer wanted.\n\nRequirements:\n- Python\n- SQL Server\n- Azure"
        );
        var session = job.Json.GetProperty("job").GetProperty("session_id").GetString()!;
        await vitae.RunAsync("documents", session, CliProgram.Sample("cv.docx"));
        await vitae.RunAsync("configure", session, "--test");
        var second = await vitae.RunAsync("generate", session);

        Assert.Equal(3, second.Resume.GetProperty("api_calls_made").GetInt32());
    }
}
