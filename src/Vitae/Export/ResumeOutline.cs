using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>The resume as lines in reading order: what DOCX, Markdown and plain text are made of.</summary>
internal static class ResumeOutline
{
    public static IReadOnlyList<OutlineLine> Of(ResumeContent content)
    {
        var page = ResumePage.From(content);
        var titles = SectionTitles.Of(content.Language);
        return
        [
            .. Header(page),
            .. Section(titles["summary"], Paragraphs(page.Summary)),
            .. Section(titles["experience"], page.Experience.SelectMany(Entry)),
            .. Section(titles["skills"], page.Skills.Select(Skills)),
            .. Section(titles["projects"], page.Projects.SelectMany(Entry)),
            .. Section(titles["education"], page.Education.SelectMany(Entry)),
            .. Section(titles["certifications"], page.Certifications.SelectMany(Certificate)),
            .. Section(titles["languages"], Paragraphs(string.Join(", ", page.Languages))),
            .. Section(titles["achievements"], Bullets(page.Achievements)),
        ];
    }

    private static IEnumerable<OutlineLine> Header(TemplateModel page)
    {
        if (!string.IsNullOrWhiteSpace(page.Name))
            yield return new(OutlineKind.Name, page.Name);
        if (!string.IsNullOrWhiteSpace(page.Email))
            yield return new(OutlineKind.Contact, page.Email) { Url = SafeUrl.Email(page.Email) };
        if (!string.IsNullOrWhiteSpace(page.Phone))
            yield return new(OutlineKind.Contact, page.Phone) { Url = SafeUrl.Phone(page.Phone) };
        if (!string.IsNullOrWhiteSpace(page.Address))
            yield return new(OutlineKind.Contact, page.Address);
        foreach (var link in page.Links)
            yield return new(OutlineKind.Contact, link.Text) { Url = SafeUrl.Check(link.Url) };
    }

    /// <summary>A section without lines has no title either.</summary>
    private static IEnumerable<OutlineLine> Section(string title, IEnumerable<OutlineLine> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : all.Prepend(new(OutlineKind.Section, title));
    }

    private static IEnumerable<OutlineLine> Entry(TemplateEntry entry)
    {
        yield return new(OutlineKind.EntryTitle, Joined(", ", entry.Title, entry.Organisation));
        var meta = Joined(" · ", entry.Dates, entry.Location);
        if (meta.Length > 0)
            yield return new(OutlineKind.Meta, meta);
        foreach (var bullet in Bullets(entry.Bullets))
            yield return bullet;
    }

    private static IEnumerable<OutlineLine> Certificate(TemplateEntry entry) =>
        [
            new(OutlineKind.Bullet, Joined(", ", entry.Title, entry.Organisation, entry.Dates)),
            .. Bullets(entry.Bullets),
        ];

    private static OutlineLine Skills(TemplateSkillGroup group) =>
        new(OutlineKind.Paragraph, string.Join(", ", group.Items))
        {
            Label = string.IsNullOrWhiteSpace(group.Category) ? null : group.Category,
        };

    private static IEnumerable<OutlineLine> Bullets(IEnumerable<string> texts) =>
        texts.Select(t => new OutlineLine(OutlineKind.Bullet, t));

    private static IEnumerable<OutlineLine> Paragraphs(string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new(OutlineKind.Paragraph, text)];

    private static string Joined(string separator, params IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
