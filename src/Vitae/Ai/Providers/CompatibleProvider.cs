using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Vitae.Ai;

/// <summary>Any server that speaks OpenAI's chat completions: vLLM, LM Studio, llama.cpp, OpenRouter, Azure.</summary>
internal sealed class CompatibleProvider : IModelProvider
{
    public const string Title = "The compatible server";
    private readonly ModelHttp http;
    private readonly ModelEndpoint endpoint;

    public CompatibleProvider(ModelHttp http, ModelSettings settings)
    {
        this.http = http;
        endpoint = ModelEndpoint.Read(
            new EndpointNames(Title, "VITAE_COMPATIBLE_API_KEY", "VITAE_COMPATIBLE_URL")
            {
                DefaultPath = "/v1",
                NeedsKey = false,
                StartHint = "Start the server, or correct VITAE_COMPATIBLE_URL.",
            },
            null,
            settings
        );
    }

    public string Name => "compatible";

    public bool IsConfigured(out string? reason) => (reason = endpoint.Problem) is null;

    public IChatClient CreateClient(ModelInfo model)
    {
        endpoint.ThrowIfProblem();
        return new WireChatClient(
            http,
            endpoint,
            model,
            client => ChatCompletions.Create(client, endpoint, model),
            (messages, options) => new ChatRequest(messages.Joined(), WithOldLimit(options.Within(model)))
        );
    }

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        http.CheckAsync(Name, endpoint, ChatCompletions.Listing(endpoint, Name + "/"), ct);

    // Most compatible servers know max_tokens only and ignore OpenAI's newer name; Azure is OpenAI itself.
    private ChatOptions WithOldLimit(ChatOptions options)
    {
        if (options.MaxOutputTokens is not { } limit || endpoint.IsAzure)
        {
            return options;
        }
        options.MaxOutputTokens = null;
        options.RawRepresentationFactory = _ =>
        {
            var raw = new ChatCompletionOptions();
            raw.Patch.Set("$.max_tokens"u8, limit);
            return raw;
        };
        return options;
    }
}
