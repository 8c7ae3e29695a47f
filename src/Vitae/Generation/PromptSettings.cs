using System.Globalization;
using Vitae.Configuration;

namespace Vitae.Generation;

/// <summary>The user's choices in the words of the prompts.</summary>
internal static class PromptSettings
{
    public static string FocusAreas(GenerationConfig config) =>
        config.FocusAreas.Count == 0 ? "none chosen" : string.Join(", ", config.FocusAreas);

    public static string Style(GenerationConfig config) => config.Style.ToString().ToLowerInvariant();

    public static string WordLimit(GenerationConfig config) =>
        config.WordLimit is { } limit ? limit.ToString(CultureInfo.InvariantCulture) + " words" : "none";

    public static string Language(string code) => $"{CultureInfo.GetCultureInfo(code).EnglishName} ({code})";
}
