using Microsoft.Extensions.Localization;

namespace Vitae.Web.Components;

/// <summary>Models by the names people know; only ours needs another than its own.</summary>
internal static class ModelNames
{
    public static string Model(this IStringLocalizer<Words> T, string? id) =>
        id == "offline" ? T["built-in model (offline)"] : id ?? "";
}
