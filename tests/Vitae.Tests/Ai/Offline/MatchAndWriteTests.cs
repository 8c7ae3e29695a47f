using System.Text.Json.Nodes;

namespace Vitae.Tests.Ai.Offline;

public sealed class MatchAndWriteTests
{
    private const string Job = """
        title: Backend Engineer
        company: Acme
        language: en
        [r1] must: Five years of C# {C#}
        [r2] must: Kubernetes in production {Kubernetes}
        [r3] must: Docker and Terraform {Docker, Terraform}
        [r4] nice: German at level B2 {German}
        [r5] nice: A degree in computer science
        work: Keep our PostgreSQL databases fast
        """;

    private const string Profile = """
        # summary
        [m1] Engineer who likes slow queries. Grew up by the sea. Ten years of C# in small teams. Plays chess.
        # experiences
        [e1] Engineer | Ash Ltd | Leeds | March 2018 – Present
        [e1.1] Answered the phone
        [e1.2] Wrote booking services in C# and Docker, used by 300 people
        [e1.3] Tuned PostgreSQL: reports take 11 minutes instead of 3 hours
        [e1.4] Ordered the paper
        [e2] Waiter | Café Elm | | 2014 – 2016
        [e2.1] Served guests
        [e2.2] Cleaned tables
        [e2.3] Opened the café
        # education
        [u1] BSc Computer Science | Elm University | | 2014
        # technical skills
        [s1] C# (expert) {Languages}
        [s2] Photoshop {Design}
        [s3] K8s
        # soft skills
        [o1] Teamwork
        # languages
        [l1] German (A2)
        # achievements
        [a1] Chess champion of Leeds, 2019
        """;

    [Fact]
    public async Task Every_requirement_is_judged_once_with_its_evidence()
    {
        var match = await MatchAsync();

        Assert.Equal(
            ["r1 met", "r2 met", "r3 partly", "r4 partly", "r5 met"],
            match["requirements"]!.AsArray().Select(r => $"{r!["id"]} {r["status"]}")
        );
        Assert.Equal("e1.2", Evidence(match, 0)[0]);
        Assert.Equal(["s3"], Evidence(match, 1));
        Assert.Equal(["u1"], Evidence(match, 4));
        Assert.Contains("Terraform", match["requirements"]![2]!["note"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Must_haves_weigh_three_times_and_partly_counts_half()
    {
        var match = await MatchAsync();

        // (3 + 3 + 1.5 + 0.5 + 1) of 11
        Assert.Equal(81.8, match["score"]!.GetValue<double>());
    }

    [Fact]
    public async Task A_job_without_requirements_has_no_score()
    {
        var match = await OfflineModel.AskAsync(Fences("title: Engineer\nlanguage: en") + "# Task: match_job\n");

        Assert.Null(match["score"]);
    }

    [Fact]
    public async Task Too_few_years_are_met_in_part_and_said()
    {
        var match = await OfflineModel.AskAsync(
            Fences("title: Engineer\nlanguage: en\n[r1] must: 20+ years of C# {C#}") + "# Task: match_job\n"
        );

        Assert.Equal("partly", match["requirements"]![0]!["status"]!.GetValue<string>());
        Assert.Equal("10 of 20 years are dated", match["requirements"]![0]!["note"]!.GetValue<string>());
    }

    [Fact]
    public async Task Java_is_not_shown_by_javascript()
    {
        var match = await OfflineModel.AskAsync(
            "<job_requirements>\ntitle: x\nlanguage: en\n[r1] must: Java {Java}\n</job_requirements>\n"
                + "<candidate_profile>\n[s1] JavaScript\n</candidate_profile>\n# Task: match_job\n"
        );

        Assert.Equal("not", match["requirements"]![0]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_the_job_asks_for_is_the_most_relevant_and_focus_areas_count()
    {
        var match = await OfflineModel.AskAsync(
            Fences(Job) + "# Task: match_job\nFocus areas selected by the candidate: Photoshop\n"
        );
        var relevance = match["relevance"]!
            .AsArray()
            .ToDictionary(
                r => r!["id"]!.GetValue<string>(),
                r => r!["score"]!.GetValue<double>(),
                StringComparer.Ordinal
            );

        Assert.True(relevance["e1"] > relevance["e2"]);
        Assert.Equal(100, relevance["s2"]);
        Assert.Equal("Photoshop", match["emphasis"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task All_jobs_are_kept_in_order_with_the_best_lines_first()
    {
        var resume = await WriteAsync("Word limit: none");

        var jobs = resume["experiences"]!.AsArray();
        Assert.Equal(["e1", "e2"], jobs.Select(e => e!["id"]!.GetValue<string>()));
        Assert.Equal(["e1.2", "e1.3"], Bullets(jobs[0]!).Take(2));
        Assert.Equal(2, Bullets(jobs[1]!).Count);
    }

    [Fact]
    public async Task The_words_stay_the_candidates_own()
    {
        var resume = await WriteAsync("Word limit: none");

        var texts = resume
            .ToJsonString()
            .Split("\"text\":", StringSplitOptions.None)
            .Skip(1)
            .Where(t => !t.StartsWith("null", StringComparison.Ordinal))
            .Select(t => t.Split('"')[1]);
        Assert.All(texts, t => Assert.Contains(t, Profile, StringComparison.Ordinal));
        Assert.Equal(
            ["Engineer who likes slow queries.", "Ten years of C# in small teams."],
            resume["summary"]!
                .AsArray()
                .Select(s => s!["text"]!.GetValue<string>())
                .Where(s =>
                    !s.Contains("sea", StringComparison.Ordinal) && !s.Contains("chess", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task Without_a_summary_the_best_result_is_told_once()
    {
        var resume = await OfflineModel.AskAsync(
            Fences(Job, Profile[Profile.IndexOf("# experiences", StringComparison.Ordinal)..])
                + "# Task: write_resume\n"
        );

        var told = OfflineModel.Strings(resume["summary"]![0]!["evidence"]);
        Assert.Equal(["e1.2"], told);
        Assert.DoesNotContain("e1.2", Bullets(resume["experiences"]![0]!));
    }

    [Fact]
    public async Task Skills_keep_their_groups_and_the_rest_gets_a_heading_in_the_output_language()
    {
        var resume = await WriteAsync("Output language: German (de)");

        Assert.Equal(
            ["Languages s1", "Design s2", "Weitere Kenntnisse s3", "Stärken o1"],
            resume["skills"]!
                .AsArray()
                .Select(g => $"{g!["category"]} {string.Join(' ', OfflineModel.Strings(g["items"]))}")
        );
    }

    [Fact]
    public async Task A_word_limit_costs_bullets_and_never_a_job()
    {
        var resume = await WriteAsync("Word limit: 60 words");

        var jobs = resume["experiences"]!.AsArray();
        Assert.Equal(2, jobs.Count);
        Assert.All(jobs, j => Assert.InRange(Bullets(j!).Count, 1, 2));
    }

    private static Task<JsonNode> MatchAsync() => OfflineModel.AskAsync(Fences(Job) + "# Task: match_job\n");

    private static Task<JsonNode> WriteAsync(string setting) =>
        OfflineModel.AskAsync(
            Fences(Job)
                + "<match_analysis>\nr1 met e1.2\nrelevance: e1 90, e2 10, s1 100, s2 20, s3 15\n</match_analysis>\n"
                + $"# Task: write_resume\n{setting}\n"
        );

    private static string Fences(string job, string profile = Profile) =>
        $"<job_requirements>\n{job}\n</job_requirements>\n<candidate_profile>\n{profile}\n</candidate_profile>\n";

    private static List<string> Evidence(JsonNode match, int requirement) =>
        OfflineModel.Strings(match["requirements"]![requirement]!["evidence"]);

    private static List<string> Bullets(JsonNode entry) =>
        entry["bullets"]!.AsArray().Select(b => b!["evidence"]![0]!.GetValue<string>()).ToList();
}
