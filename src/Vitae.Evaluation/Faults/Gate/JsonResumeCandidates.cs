using System.Text.Json;

namespace Vitae.Evaluation;

/// <summary>People of the corpus's JSON Resumes, read as far as the suite needs them; each applies for a posting full of foreign tools.</summary>
internal static class JsonResumeCandidates
{
    public static IEnumerable<Candidate> Load(string corpus)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(corpus, "jsonresume"), "*.json")
                .Order(StringComparer.Ordinal)
        )
        {
            if (!file.Contains("broken", StringComparison.Ordinal) && Read(File.ReadAllText(file)) is { } person)
            {
                yield return person;
            }
        }
    }

    private static Candidate? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var jobs = Items(root, "work")
            .Where(w => Facts(w).Length > 0 && Text(w, "position", "title").Length > 0)
            .ToList();
        if (jobs.Count == 0)
        {
            return null;
        }

        var person = new Candidate("en");
        if (root.TryGetProperty("basics", out var basics) && Text(basics, "summary") is { Length: > 20 } summary)
        {
            person.SumsUp(summary);
        }

        foreach (var job in jobs)
        {
            person.Worked(Text(job, "position", "title"), Text(job, "name", "company"), Dates(job), Facts(job));
        }

        foreach (var degree in Items(root, "education").Where(e => Text(e, "institution").Length > 0))
        {
            person.Studied(
                $"{Text(degree, "studyType")} {Text(degree, "area")}".Trim(),
                Text(degree, "institution"),
                Dates(degree)
            );
        }

        person.Knows([
            .. Items(root, "skills")
                .SelectMany(s => Items(s, "keywords").Select(k => k.ToString()).Prepend(Text(s, "name")))
                .Where(s => s.Length > 0),
        ]);
        return person.AppliesFor(
            "Regional Vice Marshal",
            "Initrode Holdings",
            "Hands-on Kubernetes, Erlang and COBOL in regulated environments",
            "Proven delivery of hemodialysis programmes and TIG welding for naval customers"
        );
    }

    private static string[] Facts(JsonElement job) =>
        [
            .. Items(job, "highlights")
                .Select(h => h.ToString())
                .Append(Text(job, "summary"))
                .Where(t => t.Length > 15 && !t.Contains('\n', StringComparison.Ordinal)),
        ];

    private static string Dates(JsonElement item)
    {
        var end = Text(item, "endDate");
        return $"{Short(Text(item, "startDate"))} - {(end.Length == 0 ? "Present" : Short(end))}";
    }

    private static string Short(string date) => date.Length > 7 ? date[..7] : date;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : default;

    private static string Text(JsonElement element, params string[] names) =>
        names
            .Select(n =>
                element.ValueKind == JsonValueKind.Object && element.TryGetProperty(n, out var value)
                    ? value.ToString()
                    : ""
            )
            .FirstOrDefault(v => v.Length > 0)
        ?? "";
}
