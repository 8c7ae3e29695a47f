using System.Text.Json;

namespace Vitae.Templates;

/// <summary>Headings that tracking systems know, per language: the data file <c>section-titles.json</c>.</summary>
public static class SectionTitles
{
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur"];

    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> All = new(Load);

    public static IReadOnlyCollection<string> Languages => All.Value.Keys;

    /// <summary>Section key to title; English where the language is not in the file.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language) =>
        All.Value.GetValueOrDefault(Primary(language)) ?? All.Value["en"];

    public static bool IsRightToLeft(string language) => RightToLeft.Contains(Primary(language));

    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        using var stream = typeof(SectionTitles).Assembly.GetManifestResourceStream("templates/section-titles.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    }
}
