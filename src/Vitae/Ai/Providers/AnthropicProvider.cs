using Anthropic;
using Anthropic.Core;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>Anthropic by its official SDK: <c>claude-…</c>.</summary>
internal sealed class AnthropicProvider : IModelProvider
{
    public const string Title = "Anthropic";
    private const string Official = "https://api.anthropic.com";
    private const int DefaultOutputTokens = 4096;

    /// <summary>Shorter prefixes are below every model's least cacheable length.</summary>
    private const int LeastCachedCharacters = 3500;
    private readonly ModelHttp http;
    private readonly ModelEndpoint endpoint;

    public AnthropicProvider(ModelHttp http, ModelSettings settings)
    {
        this.http = http;
        endpoint = ModelEndpoint.Read(
            new EndpointNames(Title, "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL") { DroppedPath = "/v1" },
            Official,
            settings
        );
    }

    public string Name => "anthropic";

    public bool IsConfigured(out string? reason) => (reason = endpoint.Problem) is null;

    public IChatClient CreateClient(ModelInfo model)
    {
        endpoint.ThrowIfProblem();
        return new WireChatClient(
            http,
            endpoint,
            model,
            client => CreateSdk(client, model),
            (messages, options) =>
                new ChatRequest([.. messages.Spaced().Select(WithCachedPrefix)], options.Within(model))
        );
    }

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        http.CheckAsync(
            Name,
            endpoint,
            new ModelListing
            {
                Path = "v1/models?limit=100",
                List = "data",
                Name = "id",
                Headers = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["x-api-key"] = endpoint.Key ?? "",
                    ["anthropic-version"] = "2023-06-01",
                },
            },
            ct
        );

    private IChatClient CreateSdk(HttpClient client, ModelInfo model) =>
        new AnthropicClient(
            new ClientOptions
            {
                BaseUrl = endpoint.Url.AbsoluteUri.TrimEnd('/'),
                ApiKey = endpoint.Key,
                MaxRetries = 0,
                Timeout = TimeSpan.FromHours(1),
                HttpClient = client,
                ExtraHeaders = ForGateways(),
            }
        ).AsIChatClient(model.WireName, Math.Min(model.OutputTokens ?? DefaultOutputTokens, DefaultOutputTokens));

    // The SDK sends the key as a bearer token; gateways in front of Anthropic know the older header only.
    private Dictionary<string, string>? ForGateways() =>
        endpoint is { Key: { } key, Url: var url } && url != new Uri(Official)
            ? new Dictionary<string, string>(StringComparer.Ordinal) { ["x-api-key"] = key }
            : null;

    // The prompt's first part is the same for every stage: cached, it costs a tenth the next time.
    private static ChatMessage WithCachedPrefix(ChatMessage message)
    {
        if (message.Role != ChatRole.User || message.Contents is not [TextContent prefix, _, ..])
        {
            return message;
        }
        if (prefix.Text.Length < LeastCachedCharacters)
        {
            return message;
        }
        var cached = new TextContent(prefix.Text).WithCacheControl(new CacheControlEphemeral());
        return new ChatMessage(message.Role, [cached, .. message.Contents.Skip(1)]);
    }
}
