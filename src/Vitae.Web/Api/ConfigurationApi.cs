using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Templates;

namespace Vitae.Web;

internal static class ConfigurationApi
{
    public static void MapConfiguration(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sessions/{session}/configuration", ReadAsync).WithSummary("Step 3's choices, or the defaults");
        api.MapPut("/sessions/{session}/configuration", SaveAsync)
            .WithSummary("Step 3: model, template, language, limits");
        api.MapGet("/sessions/{session}/estimate", EstimateAsync)
            .WithSummary("Tokens, highest price and calls still to make");
        api.MapGet("/models", Models).WithSummary("Known models with context, limits and prices");
        api.MapGet("/templates", Templates).WithSummary("The built-in templates");
    }

    private static async Task<GenerationConfig> ReadAsync(
        string session,
        ConfigurationStep configuration,
        SessionStore sessions,
        ProviderCatalog providers,
        CancellationToken ct
    )
    {
        await sessions.GetAsync(session, ct);
        return await configuration.LoadAsync(session, ct) ?? new GenerationConfig { Model = providers.Default.Id };
    }

    private static async Task<GenerationConfig> SaveAsync(
        string session,
        GenerationConfig config,
        ConfigurationStep configuration,
        CancellationToken ct
    )
    {
        // A path would make the server read files of its own for a stranger.
        if (!TemplateCatalog.BuiltIn.Contains(config.Template, StringComparer.Ordinal))
        {
            throw new VitaeException(
                ErrorCodes.InvalidInput,
                "The template is none of the built-in ones.",
                $"Choose from: {string.Join(", ", TemplateCatalog.BuiltIn)}."
            );
        }

        await configuration.SaveAsync(session, config, ct);
        return config;
    }

    private static Task<GenerationEstimate> EstimateAsync(
        string session,
        GenerationStep generation,
        CancellationToken ct
    ) => generation.EstimateAsync(session, ct);

    private static ModelChoice Models(ProviderCatalog providers, ModelCatalog models) =>
        new(providers.Default, models.All);

    private static IReadOnlyList<TemplateAbout> Templates() => TemplateCatalog.Describe();
}
