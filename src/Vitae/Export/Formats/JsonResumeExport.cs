using System.Text.Json;
using System.Text.Json.Serialization;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>JSON Resume 1.0, the format other resume tools read.</summary>
internal sealed class JsonResumeExport : IResumeExport
{
    private static readonly JsonSerializerOptions Options = new(VitaeJson.Indented)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string Format => "json-resume";
    public string Extension => ".resume.json";

    public Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct)
    {
        var content = resume.Content;
        var document = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["$schema"] = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
            ["basics"] = Basics(content),
            ["work"] = content.Experiences.Select(Work),
            ["education"] = content.Education.Select(Education),
            ["skills"] = content.Skills.Select(g => new { Name = Filled(g.Category), Keywords = Texts(g.Items) }),
            ["projects"] = content.Projects.Select(Project),
            ["certificates"] = content.Certifications.Select(Certificate),
            ["languages"] = content.Languages.Select(Language),
            ["awards"] = content.Achievements.Select(a => new { Title = a.Text }),
            ["meta"] = new { Version = "v1.0.0" },
        };
        return Task.FromResult(JsonSerializer.SerializeToUtf8Bytes(document, Options));
    }

    private static object Basics(ResumeContent content)
    {
        var urls = content.Contact.Links.Select(SafeUrl.Check).OfType<string>().ToList();
        return new
        {
            content.Contact.Name,
            content.Contact.Email,
            content.Contact.Phone,
            Url = urls.FirstOrDefault(),
            Summary = Filled(string.Join(' ', Texts(content.Summary))),
            Location = content.Contact.Address is { } address ? new { Address = address } : null,
            Profiles = urls.Skip(1).Select(u => new { Network = new Uri(u).Host, Url = u }),
        };
    }

    private static object Work(ResumeEntry entry) =>
        new
        {
            Name = entry.Organisation,
            Position = entry.Title,
            entry.Location,
            StartDate = entry.Start?.ToString(),
            EndDate = entry.End?.ToString(),
            Highlights = Texts(entry.Bullets),
        };

    private static object Education(ResumeEntry entry) =>
        new
        {
            Institution = entry.Organisation,
            StudyType = entry.Title,
            StartDate = entry.Start?.ToString(),
            EndDate = entry.End?.ToString(),
            Courses = Texts(entry.Bullets),
        };

    private static object Project(ResumeEntry entry) =>
        new
        {
            Name = entry.Title,
            Entity = entry.Organisation,
            StartDate = entry.Start?.ToString(),
            EndDate = entry.End?.ToString(),
            Highlights = Texts(entry.Bullets),
        };

    private static object Certificate(ResumeEntry entry) =>
        new
        {
            Name = entry.Title,
            Issuer = entry.Organisation,
            Date = (entry.End ?? entry.Start)?.ToString(),
        };

    /// <summary><c>Spanish (fluent)</c> is a language and a fluency.</summary>
    private static object Language(Claim claim)
    {
        var bracket = claim.Text.EndsWith(')') ? claim.Text.LastIndexOf('(') : -1;
        return bracket <= 0
            ? new { Language = claim.Text, Fluency = (string?)null }
            : new { Language = claim.Text[..bracket].Trim(), Fluency = (string?)claim.Text[(bracket + 1)..^1].Trim() };
    }

    private static IEnumerable<string> Texts(IEnumerable<Claim> claims) => claims.Select(c => c.Text);

    private static string? Filled(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
