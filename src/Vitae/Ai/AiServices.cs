using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Vitae.Ai;

internal static class AiServices
{
    public static IServiceCollection AddAi(this IServiceCollection services) => services.AddModels().AddConversation();

    private static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => ModelSettings.FromMachine());
        services.AddSingleton(p => new Redactor(p.GetRequiredService<ModelSettings>()));
        services.AddSingleton(p => new ModelCatalog(p.GetRequiredService<ModelSettings>()));
        services.AddSingleton(p => new ProviderCatalog(
            p.GetServices<IModelProvider>(),
            p.GetRequiredService<ModelSettings>()
        ));
        services.AddSingleton<ModelHttp>();
        services.AddSingleton<IModelProvider, OfflineProvider>();
        services.AddProvider<OpenAiProvider>(OpenAiProvider.Title);
        services.AddProvider<AnthropicProvider>(AnthropicProvider.Title);
        services.AddProvider<OllamaProvider>(OllamaProvider.Title);
        services.AddProvider<CompatibleProvider>(CompatibleProvider.Title);
        return services;
    }

    private static void AddProvider<T>(this IServiceCollection services, string httpName)
        where T : class, IModelProvider
    {
        services.AddSingleton<IModelProvider, T>();
        // The client factory's own log lines name addresses and headers; the ledger is our log of calls.
        services
            .AddHttpClient(httpName)
            .ConfigurePrimaryHttpMessageHandler(ModelHttp.CreatePrimaryHandler)
            .RemoveAllLoggers();
    }
}
