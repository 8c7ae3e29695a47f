using Vitae.Jobs;

namespace Vitae.Tests.Jobs;

public class JobMapperTests
{
    private const string Text =
        "# Fitter at Aqua\n\n- Five years with valves, Java and C#\n- Welding certificate is a plus\n- You repair pumps\n";

    [Fact]
    public async Task Requirements_get_ids_and_the_postings_own_words()
    {
        var job = await Map(
            Answer([Requirement(["j1.2"], null), Requirement(["j1.3"], "Welding certificate", Importance.Nice)])
        );

        Assert.Equal(["r1", "r2"], job.Requirements.Select(r => r.Id));
        Assert.Equal("Five years with valves, Java and C#", job.Requirements[0].Text);
        Assert.Equal("Welding certificate", job.Requirements[1].Text);
        Assert.Equal(["You repair pumps"], job.Responsibilities);
    }

    [Fact]
    public async Task Words_the_posting_does_not_say_are_replaced_by_its_line()
    {
        var job = await Map(Answer([Requirement(["j1.2"], "Ten years with valves")]));

        Assert.Equal("Five years with valves, Java and C#", job.Requirements[0].Text);
    }

    [Fact]
    public async Task Only_terms_that_stand_in_the_cited_line_are_kept_as_whole_words()
    {
        var job = await Map(
            Answer([Requirement(["j1.2"], null, Importance.Must, "valves", "C#", "JavaScript", "C", "pumps")])
        );

        Assert.Equal(["valves", "C#"], job.Requirements[0].Terms);
    }

    [Fact]
    public async Task A_company_the_posting_does_not_name_is_dropped()
    {
        Assert.Null((await Map(Answer([Requirement(["j1.2"], null)]) with { Company = "Globex" })).Company);
        Assert.Equal("Aqua", (await Map(Answer([Requirement(["j1.2"], null)]) with { Company = "Aqua" })).Company);
    }

    [Fact]
    public async Task A_title_the_posting_does_not_say_gives_way_to_the_heading() =>
        Assert.Equal(
            "Fitter at Aqua",
            (await Map(Answer([Requirement(["j1.2"], null)]) with { Title = "Lead Plumber" })).Title
        );

    [Fact]
    public async Task Unknown_lines_are_left_out_and_the_rest_is_numbered_on()
    {
        var job = await Map(
            Answer([Requirement(["j1.99"], null), Requirement(["j1.3", "j9.9"], null), Requirement(["j1.3"], null)])
        );

        Assert.Equal("r1", Assert.Single(job.Requirements).Id);
        Assert.Equal(["j1.3"], job.Requirements[0].Blocks);
    }

    [Fact]
    public void An_answer_without_requirements_or_mostly_made_up_lines_is_sent_back()
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { "j1.1", "j1.2" };
        var good = Requirement(["j1.2"], null);

        Assert.NotEmpty(JobAnswerRules.Check(Answer([]), known));
        Assert.Contains(
            "j1.99",
            Assert.Single(JobAnswerRules.Check(Answer([good, Requirement(["j1.99"], null)]), known)),
            StringComparison.Ordinal
        );
        Assert.Empty(JobAnswerRules.Check(Answer([good, good, good, good, Requirement(["j1.99"], null)]), known));
    }

    private static async Task<JobRequirements> Map(JobAnswer answer) =>
        new JobMapper(await Postings.ReadAsync(Text, "job.md")).Map(answer);

    private static JobAnswer Answer(IReadOnlyList<RequirementAnswer> requirements) =>
        new()
        {
            Title = "Fitter",
            Company = null,
            Location = null,
            Language = "en",
            Requirements = requirements,
            Responsibilities = ["j1.4"],
        };

    private static RequirementAnswer Requirement(
        IReadOnlyList<string> blocks,
        string? text,
        Importance importance = Importance.Must,
        params string[] terms
    ) =>
        new()
        {
            Blocks = blocks,
            Text = text,
            Importance = importance,
            Terms = terms,
        };
}
