using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Review;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Storage;

/// <summary>Sessions belong to their owner: for everybody else they do not exist.</summary>
public sealed class OwnerTests
{
    private static readonly Dictionary<string, Func<TestHouse, string, Task>> Doors = new(StringComparer.Ordinal)
    {
        ["read the session"] = (h, id) => h.Get<SessionStore>().GetAsync(id, TestHouse.Ct),
        ["finish a step"] = (h, id) => h.Get<SessionStore>().CompleteAsync(id, 3, TestHouse.Ct),
        ["delete it"] = (h, id) => h.Get<SessionStore>().DeleteAsync(id, TestHouse.Ct),
        ["replace the posting"] = (h, id) =>
            h.Get<JobStep>()
                .SubmitAsync(
                    id,
                    JobSource.FromText("We look for a baker who bakes bread."),
                    analysis: null,
                    new AiRun { Models = ["offline"] },
                    TestHouse.Ct
                ),
        ["add a document"] = (h, id) =>
            h.Get<DocumentStep>().AddAsync(id, [new DocumentFile("a.txt", "I bake."u8.ToArray())], null, TestHouse.Ct),
        ["correct contact details"] = (h, id) =>
            h.Get<DocumentStep>().SetContactAsync(id, new ContactDetails { Name = "Mallory" }, TestHouse.Ct),
        ["configure"] = (h, id) => h.Get<ConfigurationStep>().SaveAsync(id, GenerationConfig.ForTest, TestHouse.Ct),
        ["estimate"] = (h, id) => h.Get<GenerationStep>().EstimateAsync(id, TestHouse.Ct),
        ["generate"] = (h, id) => h.Get<GenerationStep>().RunAsync(id, new GenerationRequest(), TestHouse.Ct),
        ["explain"] = (h, id) => h.Get<GenerationStep>().ExplainAsync(id, null, TestHouse.Ct),
        ["read a version"] = (h, id) => h.Get<ResumeVersions>().GetAsync(id, null, TestHouse.Ct),
        ["list conflicts"] = (h, id) => h.Get<FactConflicts>().ListAsync(id, progress: null, TestHouse.Ct),
        ["decide a conflict"] = (h, id) =>
            h.Get<FactConflicts>().ChooseAsync(id, "e1.dates=1", progress: null, TestHouse.Ct),
        ["list gaps"] = (h, id) => h.Get<GapStep>().FindAsync(id, TestHouse.Ct),
        ["answer a gap"] = (h, id) => h.Get<GapStep>().AnswerAsync(id, "r1", "yes", TestHouse.Ct),
        ["review"] = (h, id) => h.Get<ReviewStep>().GetAsync(id, null, TestHouse.Ct),
        ["revise"] = (h, id) =>
            h.Get<ReviewStep>()
                .ReviseAsync(
                    id,
                    new Revision
                    {
                        Action = RevisionAction.Edit,
                        At = "summary[0]",
                        Text = "mine now",
                    },
                    TestHouse.Ct
                ),
        ["list versions"] = (h, id) => h.Get<ResumeHistory>().ListAsync(id, TestHouse.Ct),
        ["compare versions"] = (h, id) => h.Get<ResumeHistory>().CompareAsync(id, 1, 1, TestHouse.Ct),
        ["restore a version"] = (h, id) => h.Get<ResumeHistory>().RestoreAsync(id, 1, null, TestHouse.Ct),
    };

    public static TheoryData<string> AllDoors => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(AllDoors))]
    public async Task Another_owners_session_is_not_found(string door)
    {
        await using var house = new TestHouse();
        string session;
        using (CurrentOwner.Enter("anna"))
        {
            session = await SampleSession.CreateAsync(house);
            await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        }

        using (CurrentOwner.Enter("mallory"))
        {
            var error = await Assert.ThrowsAsync<VitaeException>(() => Doors[door](house, session));
            Assert.Equal(ErrorCodes.SessionNotFound, error.Code);
        }
    }

    [Fact]
    public async Task No_table_shows_a_row_of_somebody_else()
    {
        await using var house = new TestHouse();
        using (CurrentOwner.Enter("anna"))
        {
            var session = await SampleSession.CreateAsync(house);
            await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        }

        using (CurrentOwner.Enter("mallory"))
        {
            await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
            Assert.False(await db.Sessions.AnyAsync(TestHouse.Ct));
            Assert.False(await db.JobDescriptions.AnyAsync(TestHouse.Ct));
            Assert.False(await db.UploadedDocuments.AnyAsync(TestHouse.Ct));
            Assert.False(await db.GenerationConfigs.AnyAsync(TestHouse.Ct));
            Assert.False(await db.GeneratedResumes.AnyAsync(TestHouse.Ct));
            Assert.False(await db.ResumeRevisions.AnyAsync(TestHouse.Ct));
            Assert.False(await db.AiCalls.AnyAsync(TestHouse.Ct));
            Assert.Empty(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
            Assert.Null(await house.Get<SessionStore>().NewestReadyAsync(TestHouse.Ct));
            Assert.Empty(await house.Get<UsageReport>().MakeAsync(null, TestHouse.Ct));
        }

        Assert.Empty(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
        using (CurrentOwner.Enter("anna"))
        {
            Assert.Single(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
        }
    }

    /// <summary>A new table is forgotten by nobody: it is filtered, or named here with the reason.</summary>
    // Places in a queue and the installation's secret: no rows of a person.
    private static readonly Type[] Nobodys = [typeof(InstallationValue), typeof(ProviderCall), typeof(ProviderPause)];

    [Fact]
    public async Task Every_table_is_filtered_by_owner()
    {
        await using var house = new TestHouse();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);

        var open = db
            .Model.GetEntityTypes()
            .Where(t => t.GetDeclaredQueryFilters().Count == 0 && !Nobodys.Contains(t.ClrType))
            .Select(t => t.ClrType);

        // Any worker does anybody's runs; asking for one goes by owner.
        Assert.Equal([typeof(Run)], open);
    }
}
