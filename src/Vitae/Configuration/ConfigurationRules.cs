using System.Globalization;
using Vitae.Ai;
using Vitae.Templates;

namespace Vitae.Configuration;

/// <summary>What may be chosen in step 3.</summary>
internal sealed class ConfigurationRules(ModelCatalog models, TemplateCatalog templates)
{
    private const int FewestWords = 100;
    private const int MostWords = 5000;
    private const int MostPages = 10;
    private const int MostFocusAreas = 10;
    private const int LongestFocusArea = 100;

    public void Check(GenerationConfig config)
    {
        foreach (var model in config.Fallbacks.Prepend(config.Model))
        {
            models.Find(model);
        }

        templates.Open(config.Template);
        config.ToLook();
        Require(
            config.Language is null || IsLanguage(config.Language),
            $"\"{config.Language}\" is not a language code.",
            "Use two letters, such as en, de or fr."
        );
        Require(
            config.WordLimit is null or (>= FewestWords and <= MostWords),
            $"A word limit of {config.WordLimit} is not possible.",
            $"Use {FewestWords} to {MostWords}."
        );
        Require(
            config.Pages is null or (>= 1 and <= MostPages),
            $"{config.Pages} pages are not possible.",
            $"Use 1 to {MostPages}."
        );
        Require(
            config.FocusAreas.Count <= MostFocusAreas
                && config.FocusAreas.All(f => f.Length is > 0 and <= LongestFocusArea),
            "The focus areas are too many or too long.",
            $"Use up to {MostFocusAreas}, each up to {LongestFocusArea} characters."
        );
        Require(
            config.BudgetUsd is null or > 0,
            "The budget must be more than 0 US dollars.",
            "Leave it out for no cap."
        );
    }

    private static bool IsLanguage(string code) =>
        code.Length == 2
        && CultureInfo
            .GetCultures(CultureTypes.NeutralCultures)
            .Any(c => c.TwoLetterISOLanguageName.Equals(code, StringComparison.Ordinal));

    private static void Require(bool holds, string message, string hint)
    {
        if (!holds)
        {
            throw new VitaeException(ErrorCodes.InvalidInput, message, hint);
        }
    }
}
