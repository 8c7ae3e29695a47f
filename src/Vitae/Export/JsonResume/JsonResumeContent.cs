using System.Text.Json;
using Vitae.Generation;
using Vitae.Reading;

namespace Vitae.Export;

/// <summary>The sections of a JSON Resume in the shape of a resume; what has no place on the page is named.</summary>
internal sealed class JsonResumeContent(JsonElement root, JsonFields fields, string language)
{
    private static readonly string[] Unprinted = ["interests", "references"];
    private readonly JsonResumeDates dates = new(fields, language);

    public ResumeContent Read()
    {
        foreach (var section in Unprinted.Where(s => fields.Objects(root, s).Any()))
        {
            fields.Warn($"{section} has no section in the templates; it was left out.");
        }

        return new ResumeContent
        {
            Language = language,
            Contact = JsonResumeContact.Read(root, fields),
            Summary = Claims([.. Basics("label", "summary")]),
            Experiences =
            [
                .. Entries("work", "e", ["position"], ["name", "company"]),
                .. Entries("volunteer", "v", ["position"], ["organization"]),
            ],
            Skills = [.. Rows("skills").Select(r => new ResumeSkillGroup(Label(r, "name", "level"), Keywords(r)))],
            Education = [.. Entries("education", "u", ["studyType", "area"], ["institution"])],
            Projects = [.. Entries("projects", "p", ["name"], ["entity"])],
            Certifications = [.. Entries("certificates", "c", ["name"], ["issuer"])],
            Languages = Claims([.. Rows("languages").Select(r => Label(r, "language", "fluency"))]),
            Achievements = Claims([
                .. Honours("awards", "title", "awarder"),
                .. Honours("publications", "name", "publisher"),
            ]),
        };
    }

    private IEnumerable<string> Basics(params string[] names) =>
        root.TryGetProperty("basics", out var basics) && basics.ValueKind == JsonValueKind.Object
            ? names.Select(name => fields.Text(basics, "basics", name)).OfType<string>().Select(Sentence)
            : [];

    /// <summary>A headline and a summary stand in one paragraph.</summary>
    private static string Sentence(string text) =>
        text.TrimEnd() is [.., '.' or '!' or '?'] end ? end : $"{text.Trim()}.";

    private IEnumerable<ResumeEntry> Entries(string section, string id, string[] title, string[] organisation) =>
        Rows(section)
            .Select((row, i) => Entry(row, $"{id}{i + 1}", section is "education" ? title : [title[0]], organisation));

    private ResumeEntry Entry((JsonElement Item, string Path) row, string id, string[] title, string[] organisation)
    {
        var (item, path) = row;
        var name = fields.Text(item, path, organisation);
        var words = string.Join(' ', title.Select(t => fields.Text(item, path, t)).OfType<string>());
        return new ResumeEntry
        {
            Id = id,
            Title = words.Length > 0 ? words : name ?? "",
            Organisation = words.Length > 0 ? name : null,
            Location = fields.Text(item, path, "location"),
            Dates = dates.Of(item, path),
            Bullets = Claims([
                .. new[]
                {
                    fields.Text(item, path, "summary", "description"),
                    fields.Text(item, path, "score"),
                }.OfType<string>(),
                .. fields.Texts(item, path, "highlights"),
                .. fields.Texts(item, path, "courses"),
            ]),
        };
    }

    private IEnumerable<string> Honours(string section, string title, string by) =>
        Rows(section)
            .Select(r =>
                string.Join(
                    ", ",
                    new[]
                    {
                        fields.Text(r.Item, r.Path, title),
                        fields.Text(r.Item, r.Path, by),
                        dates.Of(r.Item, r.Path),
                    }.OfType<string>()
                )
            );

    private string Label((JsonElement Item, string Path) row, string name, string level)
    {
        var label = fields.Text(row.Item, row.Path, name) ?? "";
        return fields.Text(row.Item, row.Path, level) is { } rank ? $"{label} ({rank})" : label;
    }

    private List<Claim> Keywords((JsonElement Item, string Path) row) =>
        Claims([.. fields.Texts(row.Item, row.Path, "keywords")]);

    private IEnumerable<(JsonElement Item, string Path)> Rows(string section) => fields.Objects(root, section);

    // What the person wrote into the file is its own evidence.
    private static List<Claim> Claims(IEnumerable<string> texts) =>
        [.. texts.Where(t => t.Length > 0).Select(t => new Claim { Text = t, Evidence = [] })];
}
