namespace Vitae.Ai;

/// <summary>The providers by name, and the model that is used when nobody chose one.</summary>
public sealed class ProviderCatalog
{
    private const string Offline = "offline";
    private static readonly (string Provider, string Model)[] Preferred =
    [
        ("openai", "gpt-6.1-sol"),
        ("anthropic", "claude-sonnet-5-5"),
    ];
    private readonly IReadOnlyList<IModelProvider> providers;
    private readonly ModelSettings settings;

    internal ProviderCatalog(IEnumerable<IModelProvider> providers, ModelSettings settings)
    {
        this.providers = [.. providers];
        this.settings = settings;
    }

    /// <summary><c>VITAE_MODEL</c>, else the first provider with a key, else <c>offline</c>.</summary>
    public DefaultModel Default
    {
        get
        {
            if (settings["VITAE_MODEL"] is { } chosen)
            {
                return new DefaultModel(chosen, false, "Chosen by VITAE_MODEL.");
            }
            foreach (var (provider, model) in Preferred)
            {
                if (providers.Any(p => Is(p, provider) && p.IsConfigured(out _)))
                {
                    return new DefaultModel(model, false, $"The first provider with a key is {provider}.");
                }
            }
            var problem = settings.Problem is { } p ? " " + p : "";
            return new DefaultModel(
                Offline,
                true,
                $"No model is set up, so the built-in offline model is used: it selects your own sentences and writes nothing new. Set OPENAI_API_KEY or ANTHROPIC_API_KEY, or choose with --model.{problem}"
            );
        }
    }

    /// <summary>Asks every provider whether it answers, at the same time and without spending.</summary>
    public async Task<IReadOnlyList<ProviderStatus>> CheckAsync(CancellationToken ct) =>
        await Task.WhenAll(providers.Select(p => p.CheckAsync(ct)));

    internal IModelProvider For(ModelInfo model) =>
        providers.FirstOrDefault(p => Is(p, model.Provider))
        ?? throw new ModelException(ModelErrorKind.ModelNotFound, $"No provider called {model.Provider} is installed.");

    private static bool Is(IModelProvider provider, string name) =>
        string.Equals(provider.Name, name, StringComparison.OrdinalIgnoreCase);
}
