using System.Text;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation.Merging;

public class FactConflictsTests
{
    private const string Posting = "# Engineer\n\n## Requirements\n\n- Five years of building APIs\n- PostgreSQL\n";

    [Fact]
    public async Task A_conflict_is_named_with_a_default_and_the_candidates_choice_reaches_the_resume()
    {
        await using var house = new TestHouse();
        var session = await PrepareAsync(house);
        var generation = house.Get<GenerationStep>();
        var conflicts = house.Get<FactConflicts>();

        var before = await generation.RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        var conflict = Assert.Single(await conflicts.ListAsync(session, progress: null, TestHouse.Ct));
        Assert.Equal(("dates", true), (conflict.Slot, conflict.IsDefault));
        Assert.Contains(
            before.Warnings,
            w => w.Contains("disagree", StringComparison.Ordinal) && w.Contains("Nordwind", StringComparison.Ordinal)
        );
        Assert.Equal("March 2019 – June 2022", Assert.Single(before.Content.Experiences).Dates);

        await conflicts.ChooseAsync(session, $"{conflict.EntryId}.dates=2", progress: null, TestHouse.Ct);
        var after = await generation.RunAsync(session, new GenerationRequest(), TestHouse.Ct);

        Assert.Equal("March 2019 – May 2021", Assert.Single(after.Content.Experiences).Dates);
        Assert.DoesNotContain(after.Warnings, w => w.Contains("disagree", StringComparison.Ordinal));
        Assert.Equal(2, after.Version);
    }

    [Theory]
    [InlineData("e9.dates=1")]
    [InlineData("e1.dates=3")]
    [InlineData("e1.dates")]
    [InlineData("nonsense")]
    public async Task A_choice_that_does_not_exist_is_refused_with_one_that_does(string choice)
    {
        await using var house = new TestHouse();
        var session = await PrepareAsync(house);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<FactConflicts>().ChooseAsync(session, choice, progress: null, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.Contains("e1.dates=2", error.Hint, StringComparison.Ordinal);
    }

    private static async Task<string> PrepareAsync(TestHouse house)
    {
        var job = await house
            .Get<JobStep>()
            .SubmitAsync(null, JobSource.FromText(Posting), null, new AiRun { Models = ["offline"] }, TestHouse.Ct);
        await house
            .Get<DocumentStep>()
            .AddAsync(
                job.SessionId,
                [Cv("cv.md", "March 2019 – June 2022"), Cv("older cv.md", "March 2019 – May 2021")],
                null,
                TestHouse.Ct
            );
        await house
            .Get<ConfigurationStep>()
            .SaveAsync(job.SessionId, new GenerationConfig { Model = "offline" }, TestHouse.Ct);
        return job.SessionId;
    }

    private static DocumentFile Cv(string name, string dates) =>
        new(
            name,
            Encoding.UTF8.GetBytes(
                $"# Ada Novak\n\nada@example.org\n\n## Experience\n\n### Software Engineer, Nordwind GmbH\n\n{dates}\n\n- Built the booking API in C# on PostgreSQL\n\n## Skills\n\n- C#, PostgreSQL\n"
            )
        );
}
