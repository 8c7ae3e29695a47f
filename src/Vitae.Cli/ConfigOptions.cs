using System.CommandLine;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Templates;

namespace Vitae.Cli;

/// <summary>The options of step 3, the same for <c>configure</c> and <c>tailor</c>.</summary>
internal sealed class ConfigOptions
{
    private readonly Option<string?> model = new("--model") { Description = "Model id (see: vitae models)" };
    private readonly Option<string[]> fallback = new("--fallback")
    {
        Description = "Model to try when the one before fails; may be repeated",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> template = new("--template")
    {
        Description = "Built-in template or path of an HTML file",
    };
    private readonly Option<Paper?> paper = new("--paper") { Description = "A4 or Letter" };
    private readonly Option<string?> accent = new("--accent") { Description = "Accent colour, such as #1f4e79" };
    private readonly Option<string?> font = new("--font") { Description = "Font family of the page" };
    private readonly Option<string?> language = new("--language")
    {
        Description = "Output language, such as en (default: the posting's)",
    };
    private readonly Option<LanguageStyle?> style = new("--style") { Description = "Tone of the text" };
    private readonly Option<int?> wordLimit = new("--word-limit") { Description = "Most words; 0 for no limit" };
    private readonly Option<int?> pages = new("--most-pages")
    {
        Description = "Most pages of exported files; 0 for no limit",
    };
    private readonly Option<string?> focus = new("--focus") { Description = "Areas to emphasise, separated by commas" };
    private readonly Option<decimal?> budget = new("--budget") { Description = "Most US dollars one run may spend" };

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                model,
                fallback,
                template,
                paper,
                accent,
                font,
                language,
                style,
                wordLimit,
                pages,
                focus,
                budget,
            }
        )
        {
            command.Add(option);
        }
    }

    /// <summary>The model asked for, else the default.</summary>
    public string ModelId(CliRun run) => run.Value(model) ?? run.Get<ProviderCatalog>().Default.Id;

    /// <summary>What was chosen before, changed by what the user wrote now.</summary>
    public GenerationConfig Apply(CliRun run, GenerationConfig? before)
    {
        var config = before ?? new GenerationConfig { Model = ModelId(run) };
        return config with
        {
            Model = run.Value(model) ?? config.Model,
            Fallbacks = run.Has(fallback) ? run.Value(fallback)! : config.Fallbacks,
            Template = TemplatePath(run.Value(template)) ?? config.Template,
            Paper = run.Value(paper) ?? config.Paper,
            Accent = run.Value(accent) ?? config.Accent,
            Font = run.Value(font) ?? config.Font,
            Language = run.Value(language) ?? config.Language,
            Style = run.Value(style) ?? config.Style,
            WordLimit = run.Value(wordLimit) is { } limit ? (limit == 0 ? null : limit) : config.WordLimit,
            Pages = run.Value(pages) is { } most ? (most == 0 ? null : most) : config.Pages,
            FocusAreas = run.Value(focus) is { } areas ? Split(areas) : config.FocusAreas,
            BudgetUsd = run.Value(budget) ?? config.BudgetUsd,
        };
    }

    // A template of the user's own must be found from any folder later.
    private static string? TemplatePath(string? name) =>
        name is not null && File.Exists(name) ? Path.GetFullPath(name) : name;

    private static string[] Split(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
