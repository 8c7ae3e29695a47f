using System.Text.Json;

namespace Vitae.Reading;

/// <summary>The fields of a JSON Resume → blocks as a printed CV would have them.</summary>
internal sealed class JsonResumeBlocks(JsonFields fields)
{
    private static readonly string[] PlaceFields = ["address", "postalCode", "city", "region", "countryCode"];

    public IEnumerable<RawBlock> Read(JsonElement root) =>
        Basics(root)
            .Concat(Entries(root, "work", "Experience", ["position"], ["name", "company"], ["location"]))
            .Concat(Entries(root, "volunteer", "Volunteering", ["position"], ["organization"], ["location"]))
            .Concat(Education(root))
            .Concat(Entries(root, "projects", "Projects", ["name"], ["entity"], ["type"]))
            .Concat(Lists(root, "skills", "Skills", "name", "level", "keywords"))
            .Concat(Lists(root, "languages", "Languages", "language", "fluency", "keywords"))
            .Concat(Entries(root, "certificates", "Certificates", ["name"], ["issuer"], ["url"]))
            .Concat(Entries(root, "awards", "Awards", ["title"], ["awarder"], []))
            .Concat(Entries(root, "publications", "Publications", ["name"], ["publisher"], ["url", "website"]))
            .Concat(Lists(root, "interests", "Interests", "name", "level", "keywords"))
            .Concat(References(root));

    private IEnumerable<RawBlock> Basics(JsonElement root)
    {
        if (!root.TryGetProperty("basics", out var basics) || basics.ValueKind != JsonValueKind.Object)
            yield break;
        if (fields.Text(basics, "basics", "name") is { } name)
            yield return new RawBlock(BlockKind.Heading, name);
        if (fields.Text(basics, "basics", "label") is { } label)
            yield return new RawBlock(BlockKind.Paragraph, label);
        var contact = Row([
            fields.Text(basics, "basics", "email"),
            fields.Text(basics, "basics", "phone"),
            Place(basics),
            fields.Text(basics, "basics", "url", "website"),
            .. Profiles(basics),
        ]);
        if (contact.Length > 0)
            yield return new RawBlock(BlockKind.Paragraph, contact);
        if (fields.Text(basics, "basics", "summary") is not { } summary)
            yield break;
        yield return new RawBlock(BlockKind.Heading, "Summary");
        yield return new RawBlock(BlockKind.Paragraph, summary);
    }

    private IEnumerable<RawBlock> Entries(
        JsonElement root,
        string section,
        string title,
        string[] what,
        string[] who,
        string[] more
    )
    {
        var any = false;
        foreach (var (entry, path) in fields.Objects(root, section))
        {
            if (!any)
                yield return new RawBlock(BlockKind.Heading, title);
            any = true;
            var name = string.Join(
                ", ",
                new[] { fields.Text(entry, path, what), fields.Text(entry, path, who) }.OfType<string>()
            );
            var line = Row([name, fields.Text(entry, path, more), Dates(entry, path)]);
            if (line.Length > 0)
                yield return new RawBlock(BlockKind.Paragraph, line);
            if (fields.Text(entry, path, "summary", "description") is { } summary)
                yield return new RawBlock(BlockKind.Paragraph, summary);
            foreach (var item in fields.Texts(entry, path, "highlights").Concat(fields.Texts(entry, path, "keywords")))
                yield return new RawBlock(BlockKind.Bullet, item);
        }
    }

    private IEnumerable<RawBlock> Education(JsonElement root)
    {
        var any = false;
        foreach (var (entry, path) in fields.Objects(root, "education"))
        {
            if (!any)
                yield return new RawBlock(BlockKind.Heading, "Education");
            any = true;
            var degree = string.Join(
                " ",
                new[] { fields.Text(entry, path, "studyType"), fields.Text(entry, path, "area") }.OfType<string>()
            );
            var line = Row([
                string.Join(
                    ", ",
                    new[] { degree, fields.Text(entry, path, "institution") }.Where(s => !string.IsNullOrEmpty(s))
                ),
                Dates(entry, path),
            ]);
            if (line.Length > 0)
                yield return new RawBlock(BlockKind.Paragraph, line);
            if (fields.Text(entry, path, "score", "gpa") is { } score)
                yield return new RawBlock(BlockKind.Bullet, $"Grade: {score}");
            foreach (var course in fields.Texts(entry, path, "courses"))
                yield return new RawBlock(BlockKind.Bullet, course);
        }
    }

    private IEnumerable<RawBlock> Lists(
        JsonElement root,
        string section,
        string title,
        string name,
        string level,
        string keywords
    )
    {
        var any = false;
        foreach (var (entry, path) in fields.Objects(root, section))
        {
            if (!any)
                yield return new RawBlock(BlockKind.Heading, title);
            any = true;
            var words = string.Join(", ", fields.Texts(entry, path, keywords));
            var label = fields.Text(entry, path, name);
            var rank = fields.Text(entry, path, level) is { } r ? $" ({r})" : "";
            yield return new RawBlock(
                BlockKind.Bullet,
                words.Length > 0 ? $"{label}{rank}: {words}" : $"{label}{rank}"
            );
        }
    }

    /// <summary>Referees are other people: they are not read.</summary>
    private IEnumerable<RawBlock> References(JsonElement root)
    {
        if (fields.Objects(root, "references").Any())
            fields.Warn("References name other people and were left out.");
        yield break;
    }

    private IEnumerable<string?> Profiles(JsonElement basics) =>
        basics.TryGetProperty("profiles", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
                .Where(p => p.ValueKind == JsonValueKind.Object)
                .Select(p => fields.Text(p, "basics.profiles", "url"))
            : [];

    private string? Place(JsonElement basics) =>
        basics.TryGetProperty("location", out var place) && place.ValueKind == JsonValueKind.Object
            ? string.Join(", ", PlaceFields.Select(n => fields.Text(place, "basics.location", n)).OfType<string>())
            : null;

    private string? Dates(JsonElement entry, string path)
    {
        var start = fields.Text(entry, path, "startDate");
        var end = fields.Text(entry, path, "endDate");
        if (start is null && end is null)
            return fields.Text(entry, path, "date", "releaseDate");
        return start is null ? end : $"{start} – {end ?? "present"}";
    }

    private static string Row(IEnumerable<string?> cells) =>
        string.Join(" | ", cells.Where(c => !string.IsNullOrWhiteSpace(c)));
}
