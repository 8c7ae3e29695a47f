using System.Text.Json;
using Vitae.Configuration;
using Vitae.Templates;

namespace Vitae.Web.Components.Pages.Configuration;

/// <summary>Step 3's choices while a person makes them.</summary>
public sealed class ConfigDraft(GenerationConfig before)
{
    public string Model { get; set; } = before.Model;
    public string Template { get; set; } = before.Template;
    public Paper Paper { get; set; } = before.Paper;
    public string? Font { get; set; } = before.Font;
    public string? Accent { get; set; } = before.Accent;
    public string? Language { get; set; } = before.Language;
    public LanguageStyle Style { get; set; } = before.Style;
    public int? WordLimit { get; set; } = before.WordLimit;
    public int? Pages { get; set; } = before.Pages;
    public decimal? BudgetUsd { get; set; } = before.BudgetUsd;
    public List<string> FocusAreas { get; } = [.. before.FocusAreas];

    public GenerationConfig ToConfig() =>
        before with
        {
            Model = Model,
            Template = Template,
            Paper = Paper,
            Font = OrNull(Font),
            Accent = OrNull(Accent),
            Language = OrNull(Language),
            Style = Style,
            WordLimit = WordLimit,
            Pages = Pages,
            BudgetUsd = BudgetUsd,
            FocusAreas = [.. FocusAreas],
        };

    public static bool AreSame(GenerationConfig one, GenerationConfig? other) =>
        JsonSerializer.Serialize(one, VitaeJson.Options) == JsonSerializer.Serialize(other, VitaeJson.Options);

    private static string? OrNull(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
