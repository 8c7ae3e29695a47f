namespace Vitae.Tests.Cli;

/// <summary>The verbs that explain a resume: evidence, gaps, read-back, templates.</summary>
public sealed class InsightCommandTests
{
    [Fact]
    public async Task Evidence_leads_from_each_claim_to_the_candidates_sentence()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("generate", session);

        var result = await vitae.RunAsync("evidence", session);

        Assert.Equal(0, result.ExitCode);
        var rows = result.Json.GetProperty("evidence").EnumerateArray().ToList();
        Assert.True(rows.Count > 30, $"{rows.Count} rows");
        foreach (var row in rows)
        {
            var quote = row.GetProperty("facts")[0].GetProperty("quotes")[0];
            Assert.NotEmpty(quote.GetProperty("quote").GetString()!);
            Assert.Equal("cv.docx", quote.GetProperty("document").GetString());
        }
    }

    [Fact]
    public async Task An_estimate_names_the_calls_still_to_make_and_asks_nothing()
    {
        await using var server = await Vitae.ModelServer.LoopbackServer.StartAsync(ct: Fakes.TestHouse.Ct);
        using var vitae = new CliProgram().On(server);
        var session = await vitae.PrepareAsync("gpt-4o");

        var before = (await vitae.RunAsync("estimate", session)).Json.GetProperty("estimate");
        await vitae.RunAsync("configure", session, "--model", "offline");
        await vitae.RunAsync("generate", session);
        var after = (await vitae.RunAsync("estimate", session)).Json.GetProperty("estimate");

        Assert.Equal(4, before.GetProperty("calls").GetInt32());
        Assert.InRange(before.GetProperty("input_tokens").GetInt32(), 4000, 20000);
        Assert.InRange(before.GetProperty("cost_usd").GetDecimal(), 0.01m, 1m);
        Assert.Equal(0, server.Journal.Count);
        Assert.Equal(0, after.GetProperty("calls").GetInt32());
    }

    [Fact]
    public async Task Progress_for_programs_is_one_json_line_an_event()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var result = await vitae.RunAsync("generate", session, "--progress", "json");

        var events = result
            .Stderr.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l.StartsWith('{'))
            .Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("kind").GetString())
            .ToList();
        Assert.Equal(4, events.Count(e => e == "finished"));
        Assert.Equal(4, events.Count(e => e == "started"));
    }

    [Fact]
    public async Task A_gap_is_a_question_and_its_answer_may_be_used_by_the_next_run()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("generate", session);

        var gaps = await vitae.RunAsync("gaps", session);
        var kubernetes = gaps
            .Json.GetProperty("gaps")
            .EnumerateArray()
            .Single(g => g.GetProperty("requirement").GetString()!.Contains("Kubernetes", StringComparison.Ordinal));
        var answered = await vitae.RunAsync(
            "answer",
            session,
            kubernetes.GetProperty("id").GetString()!,
            "At Tidewater Freight Systems I have operated a Kubernetes cluster of 12 nodes in production since 2022."
        );
        await vitae.RunAsync("generate", session);
        var again = await vitae.RunAsync("gaps", session);

        Assert.Equal(0, answered.ExitCode);
        Assert.DoesNotContain(
            again.Json.GetProperty("gaps").EnumerateArray(),
            g => g.GetProperty("missing").EnumerateArray().Any(t => t.GetString() == "Kubernetes")
        );
    }

    [Fact]
    public async Task Every_format_is_written_and_machines_can_read_the_pdf_and_the_word_file()
    {
        Assert.SkipUnless(BrowserIsInstalled(), "no Chromium on this machine");
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("generate", session);

        var exported = await vitae.RunAsync("export", session, "--format", "all", "-o", "files");
        var report = await vitae.RunAsync("ats", session);

        Assert.Equal(0, exported.ExitCode);
        var names = Directory.GetFiles(Path.Combine(vitae.Folder, "files")).Select(Path.GetFileName).ToList();
        Assert.Contains("Nora-Lind-Senior-Backend-Engineer-NET-Kestrel-Mobility.pdf", names);
        Assert.True(names.Count >= 6, string.Join(", ", names));
        var files = report.Json.GetProperty("read_back").EnumerateArray().ToList();
        Assert.Equal(2, files.Count);
        foreach (var file in files)
        {
            Assert.All(
                file.GetProperty("token_order").EnumerateObject(),
                extractor => Assert.InRange(extractor.Value.GetDouble(), 99, 100)
            );
            Assert.DoesNotContain(
                file.GetProperty("findings").EnumerateArray(),
                f => f.GetProperty("severity").GetString() == "error"
            );
        }
    }

    [Fact]
    public async Task A_resume_is_cut_to_one_page_and_all_that_went_is_named()
    {
        Assert.SkipUnless(BrowserIsInstalled(), "no Chromium on this machine");
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();
        await vitae.RunAsync("configure", session, "--paper", "letter", "--accent", "#7a1f3d");
        await vitae.RunAsync("generate", session);

        var result = await vitae.RunAsync("export", session, "--format", "pdf,txt", "--pages", "1", "-o", "files");

        Assert.True(result.ExitCode == 0, result.Stderr);
        Assert.Equal(1, result.Json.GetProperty("pages").GetInt32());
        Assert.True(result.Json.GetProperty("trimmed").GetArrayLength() > 0);
        var text = await File.ReadAllTextAsync(
            Directory.GetFiles(Path.Combine(vitae.Folder, "files"), "*.txt").Single(),
            Fakes.TestHouse.Ct
        );
        foreach (var employer in new[] { "Tidewater Freight Systems", "Brightwell Health", "Cotswold Retail Group" })
        {
            Assert.Contains(employer, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_template_can_be_started_checked_and_used()
    {
        using var vitae = new CliProgram();
        var session = await vitae.PrepareAsync();

        var started = await vitae.RunAsync("template", "new", "mine.html");
        var good = await vitae.RunAsync("template", "check", "mine.html");
        await File.AppendAllTextAsync(Path.Combine(vitae.Folder, "mine.html"), "{{oops}}", Fakes.TestHouse.Ct);
        var bad = await vitae.RunAsync("template", "check", "mine.html");
        var sample = await vitae.RunAsync(
            "configure",
            session,
            "--template",
            CliProgram.Sample("resume-template.html")
        );
        var resume = await vitae.RunAsync("generate", session);

        Assert.Equal(0, started.ExitCode);
        Assert.True(good.Json.GetProperty("usable").GetBoolean());
        Assert.False(bad.Json.GetProperty("usable").GetBoolean());
        Assert.Equal(0, sample.ExitCode);
        Assert.Contains("Tidewater", resume.Resume.GetProperty("html_content").GetString(), StringComparison.Ordinal);
    }

    private static bool BrowserIsInstalled() =>
        new[] { "chromium-headless-shell", "chromium", "google-chrome" }.Any(name =>
            File.Exists(Path.Combine("/usr/bin", name))
        );
}
