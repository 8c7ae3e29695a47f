using Vitae.Configuration;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Configuration;

public sealed class ConfigurationStepTests
{
    [Fact]
    public async Task Choices_come_back_as_they_were_saved()
    {
        await using var house = new TestHouse();
        var chosen = new GenerationConfig
        {
            Model = "gpt-4o",
            Fallbacks = ["ollama/llama3.1", "offline"],
            Language = "de",
            Style = LanguageStyle.Concise,
            WordLimit = 450,
            FocusAreas = ["cloud"],
            BudgetUsd = 0.5m,
        };

        var session = await SampleSession.CreateAsync(house, chosen);
        var loaded = await house.Get<ConfigurationStep>().LoadAsync(session, TestHouse.Ct);

        Assert.Equivalent(chosen, loaded);
    }

    [Fact]
    public async Task A_model_nobody_serves_is_refused_with_what_can_be_chosen()
    {
        await using var house = new TestHouse();

        var error = await Assert.ThrowsAnyAsync<VitaeException>(() =>
            SampleSession.CreateAsync(house, new GenerationConfig { Model = "skynet" })
        );

        Assert.Equal(ErrorCodes.ModelNotFound, error.Code);
        Assert.Contains("offline", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(5001)]
    public async Task A_word_limit_outside_its_range_is_refused(int limit)
    {
        await using var house = new TestHouse();

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            SampleSession.CreateAsync(house, new GenerationConfig { Model = "offline", WordLimit = limit })
        );

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
    }
}
