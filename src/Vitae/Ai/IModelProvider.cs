using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>One company or program that serves models.</summary>
internal interface IModelProvider
{
    /// <summary><c>openai</c>, <c>anthropic</c>, <c>ollama</c>, <c>compatible</c>, <c>offline</c>.</summary>
    string Name { get; }

    /// <summary>False when a key or an address is missing: <paramref name="reason"/> says what to set.</summary>
    bool IsConfigured(out string? reason);

    /// <summary>A client for one model; failures surface as <see cref="ModelException"/>, never retried inside.</summary>
    IChatClient CreateClient(ModelInfo model);

    /// <summary>Asks the server whether it answers, without spending a token.</summary>
    Task<ProviderStatus> CheckAsync(CancellationToken ct);
}
