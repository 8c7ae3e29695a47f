using System.Text.Json;

namespace Vitae.Tests.Cli;

public sealed class WorkflowTests
{
    [Fact]
    public async Task One_command_makes_a_resume_from_a_posting_and_a_cv()
    {
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync(
            "tailor",
            "--job",
            CliProgram.Sample("posting.html"),
            CliProgram.Sample("cv.pdf"),
            CliProgram.Sample("cover-letter.docx"),
            "-o",
            "application",
            "--word-limit",
            "400"
        );

        Assert.True(result.ExitCode == 0, result.Stderr);
        Assert.InRange(result.Resume.GetProperty("word_count").GetInt32(), 100, 400);
        Assert.True(File.Exists(Path.Combine(vitae.Folder, "application", "resume.html")));
        Assert.True(File.Exists(Path.Combine(vitae.Folder, "application", "resume.json")));
        var experience = result.Resume.GetProperty("sections").GetProperty("experience").GetString()!;
        foreach (var employer in new[] { "Tidewater Freight Systems", "Brightwell Health", "Cotswold Retail Group" })
        {
            Assert.Contains(employer, experience, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_verb_of_the_workflow_answers_in_json()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("generate", session);

        var shown = await vitae.RunAsync("show", session);
        var exported = await vitae.RunAsync("export", session, "--format", "html", "-o", "files");
        var usage = await vitae.RunAsync("usage");
        var models = await vitae.RunAsync("models");
        var doctor = await vitae.RunAsync("doctor");

        Assert.Equal(1, shown.Resume.GetProperty("version").GetInt32());
        Assert.Equal("html", exported.Json.GetProperty("files")[0].GetProperty("format").GetString());
        Assert.Equal(
            ["extract_profile", "match_job", "write_resume", "review_for_ats"],
            usage.Json.GetProperty("usage").EnumerateArray().Select(u => u.GetProperty("stage").GetString())
        );
        Assert.Contains(
            models.Json.GetProperty("models").EnumerateArray(),
            m => m.GetProperty("id").GetString() == "gpt-4o"
        );
        Assert.Equal("offline", doctor.Json.GetProperty("default_model").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_deleted_session_is_gone_with_its_ledger()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("generate", session);

        var deleted = await vitae.RunAsync("delete", session);
        var usage = await vitae.RunAsync("usage");

        Assert.Equal(0, deleted.ExitCode);
        Assert.Empty(usage.Json.GetProperty("usage").EnumerateArray());
        foreach (var file in Directory.GetFiles(vitae.Folder, "vitae.db*"))
        {
            var bytes = await File.ReadAllBytesAsync(file, Fakes.TestHouse.Ct);
            var text = System.Text.Encoding.Latin1.GetString(bytes);
            Assert.DoesNotContain("Tidewater", text, StringComparison.Ordinal);
            Assert.DoesNotContain("nora.lind", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_changed_choice_keeps_the_others()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        await vitae.RunAsync("configure", session, "--focus", "databases, mentoring", "--style", "concise");
        var changed = await vitae.RunAsync("configure", session, "--word-limit", "300");

        var config = changed.Json.GetProperty("config");
        Assert.Equal("concise", config.GetProperty("style").GetString());
        Assert.Equal(300, config.GetProperty("word_limit").GetInt32());
        Assert.Equal(2, config.GetProperty("focus_areas").GetArrayLength());
    }

    [Fact]
    public async Task The_version_is_one_plain_line()
    {
        using var vitae = new CliProgram();

        var result = await vitae.RunAsync("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Stdout.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task One_unreadable_document_does_not_stop_the_others()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await File.WriteAllBytesAsync(
            Path.Combine(vitae.Folder, "photo.pdf"),
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            Fakes.TestHouse.Ct
        );

        var result = await vitae.RunAsync("documents", session, "photo.pdf", CliProgram.Sample("certificate.pdf"));

        Assert.Equal(0, result.ExitCode);
        var documents = result.Json.GetProperty("documents");
        Assert.Contains("photo.pdf", documents[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, documents[1].GetProperty("error").ValueKind);
    }
}
