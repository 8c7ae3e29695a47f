using Vitae.Templates;

namespace Vitae.Generation;

/// <summary>The finished resume as a page: <see cref="ResumeContent"/> in the words templates know.</summary>
internal static class ResumePage
{
    public static TemplateModel From(ResumeContent content) =>
        new()
        {
            Language = content.Language,
            PageTitle = Title(content),
            Name = content.Contact.Name,
            Email = content.Contact.Email,
            Phone = content.Contact.Phone,
            Address = content.Contact.Address,
            Links = [.. content.Contact.Links.Select(l => new TemplateLink(Readable(l), l))],
            Summary = string.Join(' ', Texts(content.Summary)),
            Experience = Entries(content.Experiences),
            Skills = [.. content.Skills.Select(g => new TemplateSkillGroup(g.Category, Texts(g.Items)))],
            Education = Entries(content.Education),
            Projects = Entries(content.Projects),
            Certifications = Entries(content.Certifications),
            Languages = Texts(content.Languages),
            Achievements = Texts(content.Achievements),
        };

    private static string Title(ResumeContent content)
    {
        var resume = SectionTitles.Of(content.Language)["resume"];
        return string.IsNullOrWhiteSpace(content.Contact.Name) ? resume : $"{content.Contact.Name} – {resume}";
    }

    private static List<TemplateEntry> Entries(IReadOnlyList<ResumeEntry> entries) =>
        [
            .. entries.Select(e => new TemplateEntry
            {
                Title = e.Title,
                Organisation = e.Organisation,
                Location = e.Location,
                Dates = e.Dates,
                Bullets = Texts(e.Bullets),
            }),
        ];

    private static List<string> Texts(IReadOnlyList<Claim> claims) => [.. claims.Select(c => c.Text)];

    /// <summary>An address as people print it: without scheme, <c>www.</c> and the last slash.</summary>
    private static string Readable(string url)
    {
        var text = url.Contains("://", StringComparison.Ordinal)
            ? url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..]
            : url;
        return (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text).TrimEnd('/');
    }
}
