using Microsoft.Extensions.AI;
using OllamaSharp;
using OllamaSharp.Models;

namespace Vitae.Ai;

/// <summary>Models on this machine or the next, served by Ollama: <c>ollama/llama3.1</c>.</summary>
internal sealed class OllamaProvider : IModelProvider
{
    public const string Title = "Ollama";
    private readonly ModelHttp http;
    private readonly ModelEndpoint endpoint;

    public OllamaProvider(ModelHttp http, ModelSettings settings)
    {
        this.http = http;
        endpoint = ModelEndpoint.Read(
            new EndpointNames(Title, null, "OLLAMA_HOST")
            {
                NeedsKey = false,
                DefaultPort = 11434,
                StartHint = "Start it with: ollama serve. Another machine's address goes into OLLAMA_HOST.",
            },
            "http://127.0.0.1:11434",
            settings
        );
    }

    public string Name => "ollama";

    public bool IsConfigured(out string? reason) => (reason = endpoint.Problem) is null;

    public IChatClient CreateClient(ModelInfo model)
    {
        endpoint.ThrowIfProblem();
        return new WireChatClient(
            http,
            endpoint,
            model,
            client => new OllamaApiClient(client, model.WireName),
            (messages, options) =>
                new ChatRequest(messages.Joined(), WithContext(messages, options.Within(model), model))
        );
    }

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        http.CheckAsync(
            Name,
            endpoint,
            new ModelListing
            {
                Path = "api/tags",
                List = "models",
                Name = "name",
                Prefix = Name + "/",
            },
            ct
        );

    // Ollama cuts a prompt longer than num_ctx without a word, and its default is a few thousand tokens.
    private static ChatOptions WithContext(IEnumerable<ChatMessage> messages, ChatOptions options, ModelInfo model) =>
        options.AddOllamaOption(OllamaOption.NumCtx, ContextWindow.Needed(messages, options, model));
}
