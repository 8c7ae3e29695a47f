using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>One chat client a model, made when first needed.</summary>
internal sealed class ModelClients(ProviderCatalog providers) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<IChatClient>> clients = new(StringComparer.Ordinal);

    public IChatClient For(ModelInfo model) =>
        clients.GetOrAdd(model.Id, _ => new Lazy<IChatClient>(() => Create(model))).Value;

    public void Dispose()
    {
        foreach (var client in clients.Values.Where(c => c.IsValueCreated))
            client.Value.Dispose();
    }

    private IChatClient Create(ModelInfo model)
    {
        var provider = providers.For(model);
        if (!provider.IsConfigured(out var reason))
            throw new ModelException(ModelErrorKind.Auth, $"{model.Id} cannot be asked: {reason}");
        return provider.CreateClient(model);
    }
}
