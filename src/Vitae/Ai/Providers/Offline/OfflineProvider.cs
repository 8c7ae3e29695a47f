using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>The built-in model: nothing to install, no key, no cost, no network.</summary>
internal sealed class OfflineProvider(TimeProvider time) : IModelProvider
{
    public const string ModelId = "offline";

    public string Name => ModelId;

    public bool IsConfigured(out string? reason)
    {
        reason = null;
        return true;
    }

    public IChatClient CreateClient(ModelInfo model) => new OfflineChatClient(time);

    public Task<ProviderStatus> CheckAsync(CancellationToken ct) =>
        Task.FromResult(
            new ProviderStatus
            {
                Provider = Name,
                IsConfigured = true,
                IsReachable = true,
                Message = "Built in: selects and orders the candidate's own sentences, writes no new ones.",
                Models = [ModelId],
            }
        );
}
