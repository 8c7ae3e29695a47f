using System.Text.Json;
using Vitae.Generation;
using Vitae.Reading;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>A JSON Resume as content to print: no model is asked and nothing saved.</summary>
/// <param name="Warnings">What was left out, by name.</param>
public sealed record JsonResumeFile(ResumeContent Content, IReadOnlyList<string> Warnings)
{
    /// <param name="language">Of the section titles; null = as the text looks.</param>
    public static JsonResumeFile Read(string fileName, byte[] bytes, string? language)
    {
        var file = new SourceFile(fileName, bytes);
        using var json = JsonResumeReader.Parse(file);
        JsonResumeReader.RefuseOthers(file, json.RootElement);
        var fields = new JsonFields();
        var spoken = language ?? LanguageGuess.Of(Prose(json.RootElement, fields));
        var content = new JsonResumeContent(json.RootElement, fields, spoken).Read();
        return new JsonResumeFile(content, [.. fields.Warnings.Distinct(StringComparer.Ordinal)]);
    }

    public ResumeToExport ToExport(TemplateRenderer renderer, ResumeTemplate template, TemplateLook look) =>
        new()
        {
            Content = Content,
            Look = look,
            Html = renderer.Render(template, ResumePage.From(Content), look),
        };

    /// <summary>What people wrote as sentences; names of fields and tools tell nothing of a language.</summary>
    private static string Prose(JsonElement root, JsonFields fields) =>
        string.Join('\n', fields.Objects(root, "work").SelectMany(w => fields.Texts(w.Item, w.Path, "highlights")))
        + (root.TryGetProperty("basics", out var basics) ? "\n" + fields.Text(basics, "basics", "summary") : "");
}
