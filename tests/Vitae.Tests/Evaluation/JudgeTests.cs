using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vitae.Ai;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>The second model: never the writer, and its grades are in the report.</summary>
public sealed class JudgeTests
{
    [Theory]
    [InlineData("gpt-4o", "gpt-4o")]
    [InlineData("gpt-4o", "openai/gpt-4o")]
    [InlineData("compatible/qwen", "ollama/qwen")]
    [InlineData("gpt-4o", "offline")]
    public async Task A_writer_or_the_offline_model_is_refused_as_judge(string writer, string judge)
    {
        await using var house = new EvalHouse();

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.RunAsync(house.Options with { Models = [writer], Judge = judge })
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.Equal(0, await house.CallsAsync());
    }

    [Fact]
    public async Task Its_grades_and_the_lines_it_finds_no_ground_for_are_counted()
    {
        var judge = new ScriptedModel("openai")
        {
            Otherwise = _ => """{"unsupported": ["c1", "c2"], "relevance": 4, "clarity": 5}""",
        };
        await using var house = new EvalHouse(services =>
            services
                .RemoveAll<IModelProvider>()
                .AddSingleton<IModelProvider, OfflineProvider>()
                .AddSingleton<IModelProvider>(judge)
        );

        var report = await house.RunAsync(house.Options with { Pairs = "backend:backend", Judge = "gpt-4o" });

        var values = report.Models[0].Pairs[0].Values;
        Assert.Equal(4, values["judged_relevance"].Single());
        Assert.Equal(5, values["judged_clarity"].Single());
        Assert.InRange(values["judged_unsupported"].Single(), 0.01, 0.2);
        Assert.Contains("# Task: judge_resume", judge.Requests.Single().Text);
        Assert.DoesNotContain("Ostergaard", judge.Requests.Single().Text);
    }
}
