using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Everything between a stage's question and a provider's client, in the order a question passes it.</summary>
internal static class ConversationServices
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.TryAddSingleton(p =>
            AiOptions.From(p.GetRequiredService<StorageOptions>().DataFolder, Environment.GetEnvironmentVariable)
        );
        return services
            .AddSingleton<StructuredChat>()
            .AddSingleton<InstallationSecret>()
            .AddSingleton<PromptCatalog>()
            .AddSingleton<DataFence>()
            .AddSingleton<PromptRenderer>()
            .AddSingleton<PatientWrite>()
            .AddSingleton<AiLedger>()
            .AddSingleton<ModelFallback>()
            .AddSingleton<CostEstimator>()
            .AddSingleton<QueueTable>()
            .AddSingleton<IProviderQueue>(p =>
                p.GetRequiredService<AiOptions>().SharesLimits
                || p.GetRequiredService<StorageOptions>().Server is not null
                    ? ActivatorUtilities.CreateInstance<SharedQueue>(p)
                    : ActivatorUtilities.CreateInstance<LocalQueue>(p)
            )
            .AddSingleton<ProviderCooldown>()
            .AddSingleton<ModelConversation>()
            .AddSingleton<TokenCounter>()
            .AddSingleton<PromptRoom>()
            .AddSingleton<ModelHabits>()
            .AddSingleton<LedgeredCall>()
            .AddSingleton<SpendingCap>()
            .AddSingleton<ModelTransport>()
            .AddSingleton<ModelClients>()
            .AddSingleton(p => new UsageReport(p.GetRequiredService<IDbContextFactory<VitaeDb>>()));
    }
}
