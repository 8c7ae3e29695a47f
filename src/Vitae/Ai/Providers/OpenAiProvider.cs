using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>OpenAI by its official SDK: <c>gpt-4o</c>, <c>o3</c>.</summary>
internal sealed class OpenAiProvider : IModelProvider
{
    public const string Title = "OpenAI";
    private const string KeyName = "OPENAI_API_KEY";
    private const string UrlName = "OPENAI_BASE_URL";
    private readonly ModelHttp http;
    private readonly ModelEndpoint endpoint;

    public OpenAiProvider(ModelHttp http, ModelSettings settings)
    {
        this.http = http;
        endpoint = ModelEndpoint.Read(
            new EndpointNames(Title, KeyName, UrlName) { DefaultPath = "/v1" },
            "https://api.openai.com/v1",
            settings
        );
    }

    public string Name => "openai";

    public bool IsConfigured(out string? reason) => (reason = endpoint.Problem) is null;

    public IChatClient CreateClient(ModelInfo model)
    {
        endpoint.ThrowIfProblem();
        return new WireChatClient(
            http,
            endpoint,
            model,
            client => ChatCompletions.Create(client, endpoint, model),
            (messages, options) => new ChatRequest(messages.Joined(), WithLittleThinking(options.Within(model), model))
        );
    }

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        http.CheckAsync(Name, endpoint, ChatCompletions.Listing(endpoint), ct);

    // Reading and rewording need little thought, and thought is billed as output.
    private static ChatOptions WithLittleThinking(ChatOptions options, ModelInfo model)
    {
        if (model.Reasons)
        {
            options.Reasoning = new ReasoningOptions { Effort = ReasoningEffort.Low };
        }
        return options;
    }
}
