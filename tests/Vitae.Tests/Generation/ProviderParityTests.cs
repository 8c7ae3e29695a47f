using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Generation;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

/// <summary>The same job through each provider's real SDK and wire gives the same resume.</summary>
public sealed class ProviderParityTests
{
    [Theory]
    [InlineData("gpt-4o")]
    [InlineData("claude-sonnet-4-5")]
    [InlineData("ollama/llama3.1")]
    [InlineData("compatible/any-model")]
    public async Task A_provider_that_answers_like_the_offline_model_makes_its_resume(string model)
    {
        await using var offlineHouse = new TestHouse();
        var expected = await GenerateAsync(offlineHouse, "offline");
        using var offline = new OfflineChatClient(TimeProvider.System);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions { Answer = ChatModel.From(offline) },
            TestHouse.Ct
        );
        await using var house = new TestHouse(services => services.AddSingleton(SettingsFor(server.Url)));

        var resume = await GenerateAsync(house, model);

        Assert.Equal(JsonSerializer.Serialize(expected.Content), JsonSerializer.Serialize(resume.Content));
        Assert.Equal(expected.MatchScore, resume.MatchScore);
        Assert.Equal(expected.AtsScore, resume.AtsScore);
        Assert.Equal(model, resume.ModelUsed);
        Assert.Equal(4, resume.ApiCallsMade);
        Assert.Equal(4, server.Journal.Count);
    }

    private static async Task<GenerationResult> GenerateAsync(TestHouse house, string model)
    {
        var session = await SampleSession.CreateAsync(house, new GenerationConfig { Model = model });
        return await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
    }

    private static ModelSettings SettingsFor(Uri server) =>
        new(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["OPENAI_API_KEY"] = "test",
                        ["OPENAI_BASE_URL"] = new Uri(server, "/v1").ToString(),
                        ["ANTHROPIC_API_KEY"] = "test",
                        ["ANTHROPIC_BASE_URL"] = server.ToString(),
                        ["OLLAMA_HOST"] = server.ToString(),
                        ["VITAE_COMPATIBLE_URL"] = new Uri(server, "/v1").ToString(),
                    }
                )
                .Build()
        );
}
