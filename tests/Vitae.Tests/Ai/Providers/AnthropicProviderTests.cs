using Microsoft.Extensions.AI;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public sealed class AnthropicProviderTests : ProviderContract
{
    protected override string ModelId => "claude-sonnet-4-5";

    protected override Dictionary<string, string?> Settings(Uri url) =>
        new(StringComparer.Ordinal) { ["ANTHROPIC_API_KEY"] = Key, ["ANTHROPIC_BASE_URL"] = url.AbsoluteUri };

    [Fact]
    public async Task The_shared_prefix_is_marked_for_the_prompt_cache_and_the_task_is_not()
    {
        await AskAsync(streamed: false);

        var parts = SentBody().GetProperty("messages")[0].GetProperty("content");
        Assert.Equal("ephemeral", parts[0].GetProperty("cache_control").GetProperty("type").GetString());
        Assert.False(parts[1].TryGetProperty("cache_control", out _));
    }

    [Fact]
    public async Task A_short_prefix_is_not_marked_because_it_cannot_be_cached()
    {
        using var client = Installed.Client(ModelId);
        var message = new ChatMessage(ChatRole.User, [new TextContent("short"), new TextContent("task")]);
        await client.GetResponseAsync([message], new ChatOptions(), Ct);

        Assert.DoesNotContain("cache_control", Assert.Single(Server.Journal.Entries).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cached_tokens_are_part_of_the_input_and_counted_apart()
    {
        const string Body =
            """{"id":"m","type":"message","role":"assistant","model":"c","content":[{"type":"text","text":"{}"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":10,"output_tokens":5,"cache_read_input_tokens":90,"cache_creation_input_tokens":0}}""";
        Server.Script.Add(Script.Everyone, Step.Sends(Body));

        var usage = (await AskAsync(streamed: false)).Usage;

        Assert.Equal((100, 90), (usage?.InputTokenCount, usage?.CachedInputTokenCount));
    }

    [Fact]
    public async Task A_gateway_gets_the_key_in_the_header_it_knows()
    {
        await AskAsync(streamed: false);

        Assert.Equal(["Authorization", "x-api-key"], Assert.Single(Server.Journal.Entries).KeyHeaders);
    }

    [Fact]
    public async Task A_schema_is_sent_as_the_output_format()
    {
        var format = ChatResponseFormat.ForJsonSchema<Greeting>();
        await AskAsync(streamed: true, options: new ChatOptions { ResponseFormat = format });

        var sent = SentBody().GetProperty("output_config").GetProperty("format");
        Assert.Equal("json_schema", sent.GetProperty("type").GetString());
    }

    private sealed record Greeting(string Text);
}
