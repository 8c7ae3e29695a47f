using Vitae.Ai;

namespace Vitae.Web.Components.Pages.Configuration;

/// <summary>A provider's models and whether it answers now.</summary>
public sealed record ModelGroup(string Provider, bool IsReachable, string? Message, IReadOnlyList<ModelOption> Models)
{
    /// <summary>Reachable providers first; of servers that list their models, those models.</summary>
    public static IReadOnlyList<ModelGroup> Of(
        ModelCatalog catalog,
        IReadOnlyList<ProviderStatus> statuses,
        string chosen
    ) =>
        [
            .. statuses
                .Select(s => new ModelGroup(s.Provider, IsUsable(s), s.Message, ModelsOf(catalog, s, chosen)))
                .Where(g => g.Models.Count > 0 || !g.IsReachable)
                .OrderByDescending(g => g.IsReachable),
        ];

    private static bool IsUsable(ProviderStatus status) => status is { IsConfigured: true, IsReachable: not false };

    private static List<ModelOption> ModelsOf(ModelCatalog catalog, ProviderStatus status, string chosen)
    {
        var known = catalog.All.Where(m => Is(m, status.Provider)).Select(m => m.Id);
        var ids = status.Provider is "ollama" or "compatible" ? status.Models : known;
        if (Is(catalog.Find(chosen), status.Provider))
        {
            ids = ids.Prepend(chosen);
        }

        return
        [
            .. ids.Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(catalog.Find)
                .Where(m => m.Id == chosen || m.Note?.Contains("shut it down", StringComparison.Ordinal) is not true)
                .Select(m => new ModelOption(m.Id, m.InputPrice, m.OutputPrice, m.Note)),
        ];
    }

    private static bool Is(ModelInfo model, string provider) =>
        string.Equals(model.Provider, provider, StringComparison.OrdinalIgnoreCase);
}
