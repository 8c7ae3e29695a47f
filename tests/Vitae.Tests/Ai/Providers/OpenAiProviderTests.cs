using Microsoft.Extensions.AI;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public sealed class OpenAiProviderTests : ProviderContract
{
    protected override string ModelId => "gpt-4o";

    protected override Dictionary<string, string?> Settings(Uri url) =>
        new(StringComparer.Ordinal) { ["OPENAI_API_KEY"] = Key, ["OPENAI_BASE_URL"] = url.AbsoluteUri };

    [Fact]
    public async Task The_limit_goes_by_its_new_name_and_never_above_the_model_s()
    {
        await AskAsync(streamed: false, options: new ChatOptions { MaxOutputTokens = 99_999 });

        Assert.Equal(16_384, SentBody().GetProperty("max_completion_tokens").GetInt32());
        Assert.False(SentBody().TryGetProperty("max_tokens", out _));
    }

    [Fact]
    public async Task A_reasoning_model_gets_no_temperature_and_room_to_think()
    {
        using var client = Installed.Client("o3");
        await client.GetResponseAsync("hello", new ChatOptions { Temperature = 0, MaxOutputTokens = 1000 }, Ct);

        Assert.False(SentBody().TryGetProperty("temperature", out _));
        Assert.Equal(9000, SentBody().GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal("low", SentBody().GetProperty("reasoning_effort").GetString());
    }

    [Fact]
    public async Task A_model_that_was_shut_down_is_named_with_its_successor()
    {
        Server.Script.Add(Script.Everyone, Step.Fails(404));
        using var client = Installed.Client("gpt-4");

        var fault = await Assert.ThrowsAsync<ModelException>(() => client.GetResponseAsync("hello", null, Ct));

        Assert.Equal(ModelErrorKind.ModelNotFound, fault.Kind);
        Assert.Contains("gpt-6.1-sol", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_is_sent_as_the_response_format()
    {
        var format = ChatResponseFormat.ForJsonSchema<Greeting>();
        await AskAsync(streamed: true, options: new ChatOptions { ResponseFormat = format });

        Assert.Equal("json_schema", SentBody().GetProperty("response_format").GetProperty("type").GetString());
    }

    private sealed record Greeting(string Text);
}
