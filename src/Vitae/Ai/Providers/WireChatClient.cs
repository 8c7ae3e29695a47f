using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>Around every SDK's client: fits the request to the provider, and makes answers and failures uniform.</summary>
/// <remarks>A cut-off answer has finish reason <c>length</c>, a refused one <c>content_filter</c>; any failure other
/// than the caller's cancellation is a <see cref="ModelException"/>.</remarks>
internal sealed class WireChatClient(
    ModelHttp http,
    ModelEndpoint endpoint,
    ModelInfo model,
    Func<HttpClient, IChatClient> createSdk,
    Func<IReadOnlyList<ChatMessage>, ChatOptions, ChatRequest> fit
) : IChatClient
{
    private readonly BodyFaults faults = new(endpoint, http.Redactor);

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        using var client = http.CreateClient(endpoint, model, cancellationToken);
        using var sdk = createSdk(client);
        var request = fit([.. messages], options?.Clone() ?? new ChatOptions());
        ChatResponse response;
        try
        {
            response = await sdk.GetResponseAsync(request.Messages, request.Options, cancellationToken);
        }
        // Each SDK throws its own kinds on a bad body; none of them may pass this edge.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw faults.Translate(e);
        }
        if (response.Messages.Any(m => m.Contents.Any(IsRefusal)))
        {
            response.FinishReason = ChatFinishReason.ContentFilter;
        }
        return response.Text.Length > 0 || EndsEarly(response.FinishReason) ? response : throw faults.Empty();
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        using var client = http.CreateClient(endpoint, model, cancellationToken);
        using var sdk = createSdk(client);
        var request = fit([.. messages], options?.Clone() ?? new ChatOptions());
        await using var updates = sdk.GetStreamingResponseAsync(request.Messages, request.Options, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        ChatFinishReason? finish = null;
        var hasText = false;
        var isRefused = false;
        var hasBegun = false;
        while (await NextAsync(updates, cancellationToken) is { } update)
        {
            isRefused |= IsRefusal(update);
            finish = isRefused ? ChatFinishReason.ContentFilter : update.FinishReason ?? finish;
            hasText |= update.Text.Length > 0;
            hasBegun |= update.ModelId is { Length: > 0 };
            yield return update;
        }
        cancellationToken.ThrowIfCancellationRequested();
        if (!hasText && !EndsEarly(finish))
        {
            throw hasBegun && finish is null ? faults.Cut() : faults.Empty();
        }
        // The SDKs say "stop" for a refusal, and nothing at all when the stream just ended; our word comes last.
        yield return new ChatResponseUpdate { Role = ChatRole.Assistant, FinishReason = finish ?? throw faults.Cut() };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() { }

    private async ValueTask<ChatResponseUpdate?> NextAsync(
        IAsyncEnumerator<ChatResponseUpdate> updates,
        CancellationToken ct
    )
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            throw faults.Translate(e);
        }
    }

    // The adapter tells a streamed refusal only together with tool calls, so the raw update is asked too.
    private static bool IsRefusal(ChatResponseUpdate update) =>
        update.Contents.Any(IsRefusal)
        || update.RawRepresentation is OpenAI.Chat.StreamingChatCompletionUpdate { RefusalUpdate.Length: > 0 };

    private static bool IsRefusal(AIContent content) => content is ErrorContent { ErrorCode: "Refusal" };

    private static bool EndsEarly(ChatFinishReason? finish) =>
        finish == ChatFinishReason.Length || finish == ChatFinishReason.ContentFilter;
}
