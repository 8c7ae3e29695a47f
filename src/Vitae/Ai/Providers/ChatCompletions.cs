using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Vitae.Ai;

/// <summary>The OpenAI SDK pointed at a chat-completions server, its own retries and time limits off.</summary>
internal static class ChatCompletions
{
    public static IChatClient Create(HttpClient http, ModelEndpoint endpoint, ModelInfo model)
    {
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint.Url,
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            Transport = new HttpClientPipelineTransport(http),
        };
        // Local servers take any key; the SDK insists on one.
        var key = new ApiKeyCredential(endpoint.Key ?? "none");
        return new OpenAIClient(key, options).GetChatClient(model.WireName).AsIChatClient();
    }

    public static ModelListing Listing(ModelEndpoint endpoint, string prefix = "") =>
        new()
        {
            Path = "models",
            List = "data",
            Name = "id",
            Prefix = prefix,
            Headers = endpoint.Key is { } key
                ? new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = "Bearer " + key }
                : [],
        };
}
