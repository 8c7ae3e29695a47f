using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Providers;

public sealed class CompatibleProviderTests : ProviderContract
{
    protected override string ModelId => "compatible/meta-llama/llama-3.1-70b";
    protected override bool TakesKey => false;

    protected override Dictionary<string, string?> Settings(Uri url) =>
        new(StringComparer.Ordinal)
        {
            ["VITAE_COMPATIBLE_API_KEY"] = Key,
            ["VITAE_COMPATIBLE_URL"] = new Uri(url, "/api/v1").AbsoluteUri,
        };

    [Fact]
    public async Task The_limit_goes_by_the_name_older_servers_know()
    {
        await AskAsync(streamed: true);

        Assert.Equal(500, SentBody().GetProperty("max_tokens").GetInt32());
        Assert.False(SentBody().TryGetProperty("max_completion_tokens", out _));
        Assert.Equal("meta-llama/llama-3.1-70b", SentBody().GetProperty("model").GetString());
    }

    [Fact]
    public async Task A_server_without_keys_is_asked_without_one()
    {
        await using var keyless = new Installed(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["VITAE_COMPATIBLE_URL"] = Server.Url.AbsoluteUri,
            }
        );
        using var client = keyless.Client("compatible/local");

        var response = await client.GetResponseAsync([new(Microsoft.Extensions.AI.ChatRole.User, "hi")], null, Ct);

        Assert.NotEmpty(response.Text);
    }

    [Fact]
    public async Task Without_an_address_the_setting_is_named()
    {
        await using var nowhere = new Installed(new Dictionary<string, string?>(StringComparer.Ordinal));

        var fault = Assert.Throws<ModelException>(() => nowhere.Client("compatible/local"));

        Assert.Contains("VITAE_COMPATIBLE_URL", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"code":429,"message":"upstream is rate limited"}}""", ModelErrorKind.RateLimited)]
    [InlineData("""{"error":{"code":502,"message":"upstream is down"}}""", ModelErrorKind.Unavailable)]
    [InlineData("""{"error":"something broke"}""", ModelErrorKind.Unavailable)]
    [InlineData("""{"error":{"code":402,"message":"Insufficient credits"}}""", ModelErrorKind.RateLimited)]
    public async Task An_error_in_a_200_is_still_an_error(string body, ModelErrorKind kind)
    {
        foreach (var streamed in (bool[])[false, true])
        {
            Server.Script.Add(Script.Everyone, Step.Sends(body));

            Assert.Equal(kind, (await FaultAsync(streamed)).Kind);
        }
    }

    [Fact]
    public async Task An_answer_that_mentions_errors_is_an_answer()
    {
        Server.Script.Add(Script.Everyone, Step.Says("""{"error": "none"}"""));

        Assert.Equal("""{"error": "none"}""", (await AskAsync(streamed: false)).Text);
    }

    [Fact]
    public async Task A_stream_that_ends_in_its_gateway_s_error_is_no_answer()
    {
        const string Body =
            "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"{\"}}]}\n\n"
            + "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"error\":{\"code\":502,\"message\":\"gone\"},\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"}]}\n\n";
        Server.Script.Add(Script.Everyone, Step.Sends(Body, "text/event-stream"));

        var fault = await FaultAsync(streamed: true);

        Assert.Contains(fault.Kind, (ModelErrorKind[])[ModelErrorKind.Unavailable, ModelErrorKind.BadOutput]);
    }
}
