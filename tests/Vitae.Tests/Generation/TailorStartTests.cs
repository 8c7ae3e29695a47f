using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.ModelServer;
using Vitae.Sessions;
using Vitae.Tests.Ai;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

/// <summary>Posting and profile side by side, each paid for once.</summary>
public sealed class TailorStartTests
{
    private const string Posting = "# Nurse\nWe ask for\n- Wound care\n- German";
    private const string Cv =
        "# Ann Example\n## Experience\n### Nurse, Clinic West\n2019 - 2024\n- Wound care for 30 beds";
    private static readonly GenerationConfig Config = new() { Model = "gpt-4o" };

    [Fact]
    public async Task The_profile_is_asked_for_while_the_posting_is_read()
    {
        await using var house = await WiredHouse.StartAsync(serve: o => o with { DelayMs = 200 });

        await ReadAsync(house, Config);

        Assert.Equal(2, house.Server.Journal.MostInFlight);
        Assert.Equal(1, house.Server.Journal.PerStage["extract_profile"]);
    }

    [Fact]
    public async Task The_generation_asks_for_it_no_more_and_bills_it_all_the_same()
    {
        await using var house = await WiredHouse.StartAsync();
        var (session, used) = await ReadAsync(house, Config);

        var resume = await house
            .Get<GenerationStep>()
            .RunAsync(session, new GenerationRequest { Used = used }, TestHouse.Ct);

        Assert.Equal(1, house.Server.Journal.PerStage["extract_profile"]);
        Assert.Equal(4, resume.ApiCallsMade);
        Assert.True(resume.Usage.Single(u => u.Stage == "extract_profile").CostUsd > 0);
    }

    [Fact]
    public async Task With_a_budget_one_thing_comes_after_the_other()
    {
        await using var house = await WiredHouse.StartAsync();

        var (_, used) = await ReadAsync(house, Config with { BudgetUsd = 1 });

        Assert.Empty(used);
        Assert.Equal(["parse_job"], house.Server.Journal.PerStage.Keys);
    }

    [Fact]
    public async Task A_profile_that_fails_leaves_the_posting_alone()
    {
        await using var house = await WiredHouse.StartAsync(serve: o =>
            o with
            {
                Answer = async (request, ct) =>
                    request.Prompt.Contains("# Task: extract_profile", StringComparison.Ordinal)
                        ? Reply.To(request, "no")
                        : await o.Answer(request, ct),
            }
        );

        var (session, used) = await ReadAsync(house, Config);

        Assert.Empty(used);
        Assert.Equal("Nurse", (await house.Get<JobStep>().LoadAsync(session, TestHouse.Ct)).Title);
    }

    [Fact]
    public async Task Documents_that_cannot_be_read_leave_no_session_and_cost_nothing()
    {
        await using var house = await WiredHouse.StartAsync();

        await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<TailorStart>().OpenAsync(id => AddAsync(house, id, ""), Config, TestHouse.Ct)
        );

        Assert.Empty(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
        Assert.Equal(0, house.Server.Journal.Count);
    }

    private static async Task<(string Session, IReadOnlyList<AiUsage> Used)> ReadAsync(
        WiredHouse house,
        GenerationConfig config
    )
    {
        var start = house.Get<TailorStart>();
        var session = await start.OpenAsync(id => AddAsync(house, id, Cv), config, TestHouse.Ct);
        var used = await start.ReadAsync(session, JobSource.FromText(Posting), config, progress: null, TestHouse.Ct);
        return (session, used);
    }

    private static Task<IReadOnlyList<DocumentResult>> AddAsync(WiredHouse house, string session, string text) =>
        house
            .Get<DocumentStep>()
            .AddAsync(
                session,
                [new DocumentFile("cv.md", System.Text.Encoding.UTF8.GetBytes(text))],
                kind: null,
                TestHouse.Ct
            );
}
