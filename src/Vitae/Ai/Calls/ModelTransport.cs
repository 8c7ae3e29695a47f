using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>Sends one turn: a place in the provider's queue, the retry loop, a limit to each attempt.</summary>
internal sealed class ModelTransport(ModelClients clients, IProviderQueue queue, AiOptions options, TimeProvider time)
{
    /// <param name="onRequest">Called before each request that goes over the wire.</param>
    public async Task<ModelReply> SendAsync(StageRequest request, Turn turn, Action onRequest, CancellationToken ct)
    {
        var client = clients.For(request.Model);
        return await RetryPolicy
            .Create(options, time, request)
            .ExecuteAsync(
                async token =>
                {
                    onRequest();
                    return await AttemptPolitelyAsync(client, request, turn, token);
                },
                ct
            );
    }

    /// <summary>What one call is told to wait, all wait: of every process that shares the limits.</summary>
    private async Task<ModelReply> AttemptPolitelyAsync(
        IChatClient client,
        StageRequest request,
        Turn turn,
        CancellationToken ct
    )
    {
        try
        {
            return await AttemptAsync(client, request, turn, ct);
        }
        catch (ModelException e)
            when (e is { Kind: ModelErrorKind.RateLimited, Retryable: true, RetryAfter: { } asked })
        {
            var wait = asked < options.LongestWait ? asked : options.LongestWait;
            await queue.SlowDownAsync(request.Model.Provider, wait, ct);
            throw;
        }
    }

    /// <summary>Reads the answer as it streams, so that silence is noticed long before the attempt's end.</summary>
    private async Task<ModelReply> AttemptAsync(
        IChatClient client,
        StageRequest request,
        Turn turn,
        CancellationToken ct
    )
    {
        using var patience = new Patience(options, time, ct);
        var updates = new List<ChatResponseUpdate>();
        try
        {
            var stream = client.GetStreamingResponseAsync(
                turn.MessagesFor(request),
                turn.Options(request),
                patience.Token
            );
            await foreach (var update in stream)
            {
                patience.Renew();
                updates.Add(update);
                if (update.Text.Length > 0)
                    request.Report(RunEventKind.Streaming, tokens: updates.Count, text: update.Text);
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw patience.Expired(request.Model);
        }
        return ReplyReader.Read(updates.ToChatResponse(), request, turn);
    }
}
