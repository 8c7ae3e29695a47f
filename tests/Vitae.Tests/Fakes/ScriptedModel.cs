using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Vitae.Ai;

namespace Vitae.Tests.Fakes;

/// <summary>Stands in for a company's servers: answers in the order of a script and remembers what it was asked.</summary>
internal sealed class ScriptedModel(string name) : IModelProvider
{
    private readonly Queue<Func<CancellationToken, Task<ChatResponse>>> script = new();

    public string Name => name;

    public List<ScriptedRequest> Requests { get; } = [];

    /// <summary>Answers anything that the script does not.</summary>
    public Func<ScriptedRequest, string>? Otherwise { get; set; }

    public ScriptedModel Says(string text, ChatFinishReason? finish = null, UsageDetails? usage = null) =>
        Does(_ =>
            Task.FromResult(
                new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
                {
                    FinishReason = finish ?? ChatFinishReason.Stop,
                    Usage = usage,
                }
            )
        );

    public ScriptedModel Fails(ModelException error, int times = 1)
    {
        for (var i = 0; i < times; i++)
            Does(_ => Task.FromException<ChatResponse>(error));
        return this;
    }

    public ScriptedModel Fails(ModelErrorKind kind, int times = 1) => Fails(new ModelException(kind, $"{kind}"), times);

    public ScriptedModel Does(Func<CancellationToken, Task<ChatResponse>> act)
    {
        script.Enqueue(act);
        return this;
    }

    public bool IsConfigured(out string? reason)
    {
        reason = null;
        return true;
    }

    public IChatClient CreateClient(ModelInfo model) => new Client(this, model);

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        Task.FromResult(new ProviderStatus { Provider = Name, IsConfigured = true });

    private Task<ChatResponse> AnswerAsync(ScriptedRequest request, CancellationToken ct)
    {
        lock (script)
        {
            Requests.Add(request);
            if (script.TryDequeue(out var act))
                return act(ct);
        }
        var text = Otherwise?.Invoke(request) ?? throw new InvalidOperationException("The script is at its end.");
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)));
    }

    private sealed class Client(ScriptedModel owner, ModelInfo model) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            CancellationToken cancellationToken = default
        ) => owner.AnswerAsync(new ScriptedRequest(model, [.. messages], options!), cancellationToken);

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default
        )
        {
            foreach (
                var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()
            )
                yield return update;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose() { }
    }
}
