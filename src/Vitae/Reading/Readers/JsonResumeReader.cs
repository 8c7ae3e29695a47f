using System.Text.Json;

namespace Vitae.Reading;

/// <summary>JSON Resume, version 1 and the older one; other JSON is refused by its own name.</summary>
internal sealed class JsonResumeReader : IFormatReader
{
    private static readonly string[] Sections = ["basics", "work", "education", "skills", "projects", "volunteer"];

    public FileType Type => FileType.Json;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        using var json = Parse(file);
        var root = json.RootElement;
        if (EuropassJson.TryRead(root) is { } europass)
            return europass with { Type = Type };
        RefuseOthers(file, root);
        var fields = new JsonFields();
        return new RawDocument
        {
            Type = Type,
            Blocks = [.. new JsonResumeBlocks(fields).Read(root)],
            Warnings = fields.Warnings,
        };
    }

    /// <summary>Another JSON than a JSON Resume is refused by its own name.</summary>
    internal static void RefuseOthers(SourceFile file, JsonElement root)
    {
        if (IsFresh(root))
            throw file.Refuse(
                "is a FRESH resume, another schema than JSON Resume",
                "Convert it to JSON Resume and add that file"
            );
        if (!Sections.Any(name => root.TryGetProperty(name, out _)))
            throw file.Refuse(
                "is JSON, but not a JSON Resume: none of its sections is there",
                "Add a file with \"basics\", \"work\" or \"education\""
            );
    }

    /// <summary>The file as a JSON object.</summary>
    internal static JsonDocument Parse(SourceFile file)
    {
        TextDecoder.TryDecode(file.Content, out var text);
        var json = Parse(file, text);
        if (json.RootElement.ValueKind == JsonValueKind.Object)
            return json;
        json.Dispose();
        throw file.Refuse("is JSON, but not a resume", FileType.Advice);
    }

    private static JsonDocument Parse(SourceFile file, string text)
    {
        try
        {
            var options = new JsonDocumentOptions
            {
                AllowDuplicateProperties = false,
                MaxDepth = 32,
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            };
            return JsonDocument.Parse(text.TrimStart('\uFEFF'), options);
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $" (line {line + 1})" : "";
            throw file.Refuse($"is not valid JSON{place}: {Reason(e)}", "Correct it there, or export it again", e);
        }
    }

    private static string Reason(JsonException e)
    {
        if (e.Message.Contains("uplicate", StringComparison.Ordinal))
            return "a name stands twice in one object";
        return e.Message.Contains("depth", StringComparison.OrdinalIgnoreCase)
            ? "it is nested too deep"
            : "the syntax is broken";
    }

    private static bool IsFresh(JsonElement root) =>
        root.TryGetProperty("employment", out _)
        || (
            root.TryGetProperty("meta", out var meta)
            && meta.ValueKind == JsonValueKind.Object
            && meta.TryGetProperty("format", out var format)
            && format.ToString().StartsWith("FRESH", StringComparison.OrdinalIgnoreCase)
        );
}
