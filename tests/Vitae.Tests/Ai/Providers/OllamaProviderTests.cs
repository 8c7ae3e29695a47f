using Microsoft.Extensions.AI;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public sealed class OllamaProviderTests : ProviderContract
{
    protected override string ModelId => "ollama/llama3.1";
    protected override bool CanRefuse => false;
    protected override bool TakesKey => false;

    protected override Dictionary<string, string?> Settings(Uri url) =>
        new(StringComparer.Ordinal) { ["OLLAMA_HOST"] = url.Authority };

    [Theory]
    [InlineData(4_000, 8_192)]
    [InlineData(60_000, 32_768)]
    [InlineData(200_000, 131_072)]
    public async Task The_context_is_sized_to_the_prompt_because_Ollama_cuts_without_a_word(int characters, int context)
    {
        using var client = Installed.Client(ModelId);
        await client.GetResponseAsync(new string('p', characters), new ChatOptions { MaxOutputTokens = 1000 }, Ct);

        var options = SentBody().GetProperty("options");
        Assert.Equal(context, options.GetProperty("num_ctx").GetInt32());
        Assert.Equal(1000, options.GetProperty("num_predict").GetInt32());
    }

    [Fact]
    public async Task A_prompt_longer_than_the_model_s_window_is_refused_before_it_is_sent()
    {
        using var client = Installed.Client("ollama/qwen2.5:7b");

        var fault = await Assert.ThrowsAsync<ModelException>(() =>
            client.GetResponseAsync(new string('p', 200_000), new ChatOptions(), Ct)
        );

        Assert.Equal(ModelErrorKind.ContextTooSmall, fault.Kind);
        Assert.Empty(Server.Journal.Entries);
    }

    [Fact]
    public async Task A_model_that_is_not_pulled_is_named_with_the_command_that_pulls_it()
    {
        const string Body = """{"error":"model \"llama3.1\" not found, try pulling it first"}""";
        Server.Script.Add(Script.Everyone, Step.Sends(Body, status: 404));

        var fault = await FaultAsync(streamed: true);

        Assert.Equal(ModelErrorKind.ModelNotFound, fault.Kind);
        Assert.Equal("Run: ollama pull llama3.1", fault.Hint);
    }

    [Fact]
    public async Task When_Ollama_is_not_running_the_message_says_how_to_start_it()
    {
        await Server.DisposeAsync();

        var fault = await FaultAsync(streamed: false);

        Assert.Contains("ollama serve", fault.Hint, StringComparison.Ordinal);
    }
}
