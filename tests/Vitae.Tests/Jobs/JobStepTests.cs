using System.Text;
using Vitae.Ai;
using Vitae.Jobs;
using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Jobs;

public class JobStepTests
{
    private const string Posting =
        "# Fitter\n\nAqua Ltd, Leeds\n\n## Requirements\n\n- Five years with valves\n- Docker and Kubernetes\n\n## Nice to have\n\n- Welding\n";

    private const string Analysis = """
        # Stellenanalyse: Monteur

        **Firma:** Aqua GmbH
        **Standort:** Kiel

        ## Muss-Anforderungen

        - Docker und Kubernetes
        - Fünf Jahre Erfahrung mit Ventilen

        ### Sprachen

        - Deutsch

        ## Von Vorteil

        ### Kenntnisse

        - Schweißen

        ## Aufgaben

        - Pumpen warten

        ## Wir bieten

        - 30 Tage Urlaub
        """;

    [Fact]
    public async Task A_posting_starts_a_session_at_step_one_that_loads_again()
    {
        await using var house = new TestHouse();

        var result = await Submit(house, null, Posting);

        Assert.Equal(1, (await house.Get<SessionStore>().GetAsync(result.SessionId, TestHouse.Ct)).CurrentStep);
        var loaded = await house.Get<JobStep>().LoadAsync(result.SessionId, TestHouse.Ct);
        Assert.Equal("Fitter", loaded.Title);
        Assert.Contains(
            loaded.Requirements,
            r => r.Text == "Five years with valves" && r.Importance == Importance.Must
        );
        Assert.Contains(loaded.Requirements, r => r.Text == "Welding" && r.Importance == Importance.Nice);
        Assert.Equal("offline", result.Usage!.Model);
    }

    [Fact]
    public async Task A_second_posting_replaces_the_first_in_the_same_session()
    {
        await using var house = new TestHouse();
        var first = await Submit(house, null, Posting);

        await Submit(
            house,
            first.SessionId,
            "# Welder\n\n## Requirements\n\n- Steady hands and ten years of welding\n"
        );

        Assert.Equal("Welder", (await house.Get<JobStep>().LoadAsync(first.SessionId, TestHouse.Ct)).Title);
        Assert.Single(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
    }

    [Fact]
    public async Task A_posting_that_cannot_be_used_leaves_no_session_behind()
    {
        await using var house = new TestHouse();

        await Assert.ThrowsAsync<VitaeException>(() => Submit(house, null, " "));
        await Assert.ThrowsAsync<VitaeException>(() =>
            Submit(house, null, Posting, analysis: "# Analysis\n\nNothing here.\n")
        );

        Assert.Empty(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
    }

    [Fact]
    public async Task A_ready_analysis_needs_no_model()
    {
        await using var house = new TestHouse();

        var result = await Submit(house, null, Posting, Analysis);

        Assert.Null(result.Usage);
        var job = result.Requirements;
        Assert.Equal(("Monteur", "Aqua GmbH", "Kiel", "de"), (job.Title, job.Company, job.Location, job.Language));
        Assert.Equal(
            [Importance.Must, Importance.Must, Importance.Must, Importance.Nice],
            job.Requirements.Select(r => r.Importance)
        );
        Assert.Equal(["Docker", "Kubernetes"], job.Requirements[0].Terms);
        Assert.Equal(["r1", "r2", "r3", "r4"], job.Requirements.Select(r => r.Id));
        Assert.Equal(["Pumpen warten"], job.Responsibilities);
    }

    [Theory]
    [InlineData("# Fitter\n\n## Required Skills\n- Valves\n\n## Preferred Skills\n- Welding\n")]
    [InlineData("Job Title: Fitter\n\nKey Requirements:\n\n- Valves\n\nNice-to-have:\n\n- Welding\n")]
    [InlineData("## Titre du poste\n\nFitter\n\n## Exigences\n\n- Valves\n\n## Atouts\n\n- Welding\n")]
    [InlineData("## Title\n\nFitter\n\n## Must have\n\n- Valves (required)\n- Welding (nice to have)\n")]
    public async Task The_usual_shapes_of_an_analysis_are_understood(string analysis)
    {
        await using var house = new TestHouse();

        var job = (await Submit(house, null, Posting, analysis)).Requirements;

        Assert.Equal("Fitter", job.Title);
        Assert.Equal(
            [("Valves", Importance.Must), ("Welding", Importance.Nice)],
            job.Requirements.Select(r => (r.Text, r.Importance))
        );
    }

    [Fact]
    public async Task An_analysis_without_requirements_is_refused_with_the_form_it_needs()
    {
        await using var house = new TestHouse();

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            Submit(house, null, Posting, "# Fitter\n\nNice firm.\n")
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.Contains("Must have", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_without_a_posting_says_so()
    {
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<JobStep>().LoadAsync(session.Id, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.MissingJobDescription, error.Code);
    }

    private static Task<JobResult> Submit(TestHouse house, string? session, string posting, string? analysis = null) =>
        house
            .Get<JobStep>()
            .SubmitAsync(
                session,
                new JobSource("job.md", Encoding.UTF8.GetBytes(posting)),
                analysis is null ? null : new JobSource("analysis.md", Encoding.UTF8.GetBytes(analysis)),
                new AiRun { Models = ["offline"] },
                TestHouse.Ct
            );
}
