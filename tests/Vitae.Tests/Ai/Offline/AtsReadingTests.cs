using System.Text.Json.Nodes;

namespace Vitae.Tests.Ai.Offline;

public sealed class AtsReadingTests
{
    private const string Job =
        "title: Engineer\nlanguage: en\n[r1] must: Kubernetes {Kubernetes}\n[r2] must: SQL {SQL}\n[r3] nice: Go {Go}";

    [Fact]
    public async Task Terms_are_found_in_any_known_spelling_and_gaps_are_named()
    {
        var review = await ReviewAsync(
            "# summary\nRan K8s.\n# experience\nEngineer | Ash Ltd | 2019 – 2021\n- Ran Kubernetes clusters for four years"
        );

        Assert.Equal(["SQL", "Go"], OfflineModel.Strings(review["missing"]));
    }

    [Fact]
    public async Task A_better_resume_scores_higher_and_none_is_not_zero()
    {
        var good = await ReviewAsync(
            "# summary\nEngineer.\n# experience\nEngineer | Ash Ltd | 2019 – 2021\n- Ran Kubernetes and SQL servers in Go for years\n# skills\nSkills: SQL\n# education\nBSc | Elm | 2014"
        );
        var poor = await ReviewAsync("# experience\nEngineer | Ash Ltd\n- Worked");
        var none = await ReviewAsync("");

        Assert.Equal(100, good["score"]!.GetValue<double>());
        Assert.InRange(poor["score"]!.GetValue<double>(), 1, 30);
        Assert.Null(none["score"]);
    }

    [Fact]
    public async Task Stuffing_and_missing_dates_are_issues()
    {
        var review = await ReviewAsync(
            "# experience\nEngineer | Ash Ltd\n- SQL SQL SQL SQL SQL SQL, and nothing else at all"
        );

        var issues = OfflineModel.Strings(review["issues"]);
        Assert.Contains("\"SQL\" is said 6 times", issues);
        Assert.Contains(issues, i => i.EndsWith("no dates", StringComparison.Ordinal));
    }

    private static Task<JsonNode> ReviewAsync(string resume) =>
        OfflineModel.AskAsync(
            $"<job_requirements>\n{Job}\n</job_requirements>\n<resume>\n{resume}\n</resume>\n# Task: review_for_ats\n"
        );
}
