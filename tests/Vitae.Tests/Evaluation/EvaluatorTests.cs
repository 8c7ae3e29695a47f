using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Evaluation;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>An evaluation from dataset to report, offline and over a wire.</summary>
public sealed class EvaluatorTests
{
    [Fact]
    public async Task Every_pair_is_generated_and_measured()
    {
        await using var house = new EvalHouse();

        var report = await house.RunAsync(house.Options);

        var model = Assert.Single(report.Models);
        Assert.Equal(2, model.Generations);
        Assert.Empty(model.Failures);
        Assert.Equal(
            ["parse_job", "extract_profile", "match_job", "write_resume", "review_for_ats"],
            model.Stages.Select(s => s.Stage)
        );
        Assert.Equal(0, Mean(model, "unsupported_claim_rate"));
        Assert.Equal(1, Mean(model, "number_preservation"));
        Assert.InRange(Mean(model, "fact_recall"), 0.8, 1);
        Assert.InRange(Mean(model, "content_preservation_overlap"), 0.9, 1);
        Assert.InRange(Mean(model, "ats_read_back"), 0.99, 1);
        Assert.InRange(Mean(model, "tokens_in"), 1000, 20_000);
        Assert.Equal(1, model.Separation!.Mean);
    }

    [Fact]
    public async Task The_whole_golden_dataset_runs_offline()
    {
        await using var house = new EvalHouse();

        var model = Assert.Single((await house.RunAsync(house.Options with { Pairs = null })).Models);

        Assert.Equal(25, model.Generations);
        Assert.Empty(model.Failures);
        Assert.Equal(0, Mean(model, "unsupported_claim_rate"));
        Assert.InRange(Mean(model, "requirement_recall"), 0.9, 1);
        Assert.InRange(Mean(model, "gaps_seen"), 0.8, 1);
        Assert.InRange(model.Separation!.Mean, 0.95, 1);
    }

    [Fact]
    public async Task Every_candidate_of_the_golden_dataset_runs_against_the_model_server()
    {
        await using var server = await LoopbackServer.StartAsync(Offline, TestHouse.Ct);
        await using var house = new EvalHouse(services => Wire(services, server.Url));

        var report = await house.RunAsync(house.Options with { Models = ["gpt-4o"], Pairs = "strong" });

        Assert.Equal(12, Assert.Single(report.Models).Generations);
        Assert.Equal(12 * 5, server.Journal.Count);
        Assert.Equal(0, report.Models[0].Stages.Sum(s => s.Repairs));
    }

    [Fact]
    public async Task Pairs_side_by_side_say_the_same_as_one_after_the_other()
    {
        await using var one = new EvalHouse();
        await using var four = new EvalHouse();

        var alone = await one.RunAsync(one.Options with { Pairs = "strong", AtOnce = 1 });
        var together = await four.RunAsync(four.Options with { Pairs = "strong", AtOnce = 4 });

        Assert.Equal(Figures(alone), Figures(together));
        Assert.Equal(await one.CallsAsync(), await four.CallsAsync());
    }

    private static IEnumerable<string> Figures(EvalReport report) =>
        report.Models[0].Metrics.Where(m => m.Id != "seconds").Select(m => $"{m.Id} {m.Value}");

    [Fact]
    public async Task A_second_start_asks_nothing_and_says_the_same()
    {
        await using var house = new EvalHouse();
        var first = await house.RunAsync(house.Options);
        var calls = await house.CallsAsync();

        var second = await house.RunAsync(house.Options);

        Assert.Equal(calls, await house.CallsAsync());
        Assert.Equal(first.Models[0].Metrics, second.Models[0].Metrics);
    }

    [Fact]
    public async Task More_repeats_continue_what_is_there_and_ask_anew()
    {
        await using var house = new EvalHouse();
        var options = house.Options with { Pairs = "backend:backend" };
        await house.RunAsync(options);
        var calls = await house.CallsAsync();

        var report = await house.RunAsync(options with { Repeats = 2 });

        Assert.Equal(calls + 4, await house.CallsAsync());
        Assert.Equal(2, report.Models[0].Generations);
        Assert.Equal(2, report.Models[0].Pairs[0].Values["words"].Count);
    }

    [Fact]
    public async Task A_changed_setting_is_another_input()
    {
        await using var house = new EvalHouse();
        var options = house.Options with { Pairs = "backend:backend" };
        await house.RunAsync(options);

        var report = await house.RunAsync(options with { WordLimit = 150 });

        Assert.InRange(Mean(report.Models[0], "words"), 50, 150);
    }

    [Fact]
    public async Task The_budget_ends_an_evaluation_before_it_is_passed()
    {
        await using var server = await LoopbackServer.StartAsync(Offline, TestHouse.Ct);
        await using var house = new EvalHouse(services => Wire(services, server.Url));

        var report = await house.RunAsync(house.Options with { Models = ["gpt-4o"], BudgetUsd = 0.05m });

        Assert.Equal(ErrorCodes.OverBudget, report.Stopped);
        Assert.InRange(report.SpentUsd, 0.0001m, 0.05m);
    }

    [Fact]
    public async Task Over_the_wire_it_counts_tokens_cost_and_retries()
    {
        await using var server = await LoopbackServer.StartAsync(Offline, TestHouse.Ct);
        server.Script.Add(Script.Everyone, Step.Fails(503), Step.Fails(503));
        await using var house = new EvalHouse(services => Wire(services, server.Url));

        var report = await house.RunAsync(house.Options with { Models = ["gpt-4o"], Pairs = "backend:backend" });

        var model = Assert.Single(report.Models);
        Assert.Equal(2, model.Stages.Sum(s => s.Retries));
        Assert.Equal(7, server.Journal.Count);
        Assert.True(Mean(model, "cost_usd") > 0);
        Assert.Equal(5, Mean(model, "calls"));
    }

    [Fact]
    public async Task A_pair_that_fails_is_counted_and_the_others_go_on()
    {
        await using var server = await LoopbackServer.StartAsync(Offline, TestHouse.Ct);
        server.Script.Add(Script.Everyone, Step.Says("no") with { Finish = "refusal" });
        await using var house = new EvalHouse(services => Wire(services, server.Url));

        var report = await house.RunAsync(house.Options with { Models = ["gpt-4o"] });

        var model = Assert.Single(report.Models);
        Assert.Equal(1, model.Generations);
        Assert.Equal(1, model.Failures[ErrorCodes.Refused]);
    }

    private static ServerOptions Offline =>
        new() { Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)) };

    private static double Mean(ModelReport model, string id) => model.Metrics.Single(m => m.Id == id).Value.Mean;

    private static void Wire(IServiceCollection services, Uri url)
    {
        var settings = new Dictionary<string, string?>
        {
            ["OPENAI_API_KEY"] = "sk-test",
            ["OPENAI_BASE_URL"] = url.AbsoluteUri,
        };
        services.AddSingleton(new ModelSettings(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));
        services.AddSingleton(p => new AiOptions
        {
            DataFolder = p.GetRequiredService<Vitae.Storage.StorageOptions>().DataFolder,
            BaseDelay = TimeSpan.FromMilliseconds(1),
        });
    }
}
