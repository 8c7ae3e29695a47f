using System.Collections.Concurrent;

namespace Vitae.Templates;

/// <summary>
/// The documented placeholders and their values. Text is HTML-encoded here, before the template engine sees it:
/// whichever braces a template uses (<c>{{x}}</c> or <c>{{{x}}}</c>), markup in a value stays text.
/// </summary>
internal static class TemplateData
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, object?>> EncodedTitles = new(
        StringComparer.Ordinal
    );

    public static Dictionary<string, object?> From(TemplateModel model, TemplateLook look) =>
        new(StringComparer.Ordinal)
        {
            ["lang"] = HtmlText.Encode(model.Language),
            ["dir"] = SectionTitles.IsRightToLeft(model.Language) ? "rtl" : "ltr",
            ["page_title"] = HtmlText.Encode(model.PageTitle),
            ["accent"] = look.Accent ?? "",
            ["font"] = look.Font ?? "",
            ["paper"] = look.Paper == Paper.Letter ? "letter" : "A4",
            ["titles"] = Titles(model.Language),
            ["name"] = HtmlText.Encode(model.Name),
            ["email"] = HtmlText.Encode(model.Email),
            ["email_url"] = HtmlText.Encode(SafeUrl.Email(model.Email)),
            ["phone"] = HtmlText.Encode(model.Phone),
            ["phone_url"] = HtmlText.Encode(SafeUrl.Phone(model.Phone)),
            ["address"] = HtmlText.Encode(model.Address),
            ["links"] = List(model.Links, Link),
            ["contact"] = List(Contact(model), Link),
            ["summary"] = HtmlText.Encode(model.Summary),
            ["experience"] = List(model.Experience, Entry),
            ["skills"] = List(model.Skills, SkillGroup),
            ["education"] = List(model.Education, Entry),
            ["projects"] = List(model.Projects, Entry),
            ["certifications"] = List(model.Certifications, Entry),
            ["languages"] = List(model.Languages, HtmlText.Encode),
            ["achievements"] = List(model.Achievements, HtmlText.Encode),
        };

    private static IEnumerable<TemplateLink> Contact(TemplateModel model)
    {
        if (!string.IsNullOrWhiteSpace(model.Email))
            yield return new(model.Email, SafeUrl.Email(model.Email));
        if (!string.IsNullOrWhiteSpace(model.Phone))
            yield return new(model.Phone, SafeUrl.Phone(model.Phone));
        // The house number of a Hebrew or Arabic address beside a link would be read as the link's; so it comes last.
        TemplateLink[] address = string.IsNullOrWhiteSpace(model.Address) ? [] : [new(model.Address)];
        var rest = SectionTitles.IsRightToLeft(model.Language)
            ? model.Links.Concat(address)
            : address.Concat(model.Links);
        foreach (var item in rest)
            yield return item;
    }

    private static Dictionary<string, object?> Titles(string language) =>
        EncodedTitles.GetOrAdd(
            language,
            key =>
                SectionTitles
                    .Of(key)
                    .ToDictionary(t => t.Key, object? (t) => HtmlText.Encode(t.Value), StringComparer.Ordinal)
        );

    private static Dictionary<string, object?> Link(TemplateLink link) =>
        new(StringComparer.Ordinal)
        {
            ["text"] = HtmlText.Encode(link.Text),
            ["url"] = HtmlText.Encode(SafeUrl.Check(link.Url)),
        };

    private static Dictionary<string, object?> Entry(TemplateEntry entry) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = HtmlText.Encode(entry.Title),
            ["organisation"] = HtmlText.Encode(entry.Organisation),
            ["location"] = HtmlText.Encode(entry.Location),
            ["dates"] = HtmlText.Encode(entry.Dates),
            ["bullets"] = List(entry.Bullets, HtmlText.Encode),
        };

    private static Dictionary<string, object?> SkillGroup(TemplateSkillGroup group) =>
        new(StringComparer.Ordinal)
        {
            ["category"] = HtmlText.Encode(group.Category),
            ["items"] = List(group.Items, HtmlText.Encode),
            ["text"] = HtmlText.Encode(string.Join(", ", group.Items)),
        };

    private static List<object?> List<T>(IEnumerable<T> items, Func<T, object?> map) => [.. items.Select(map)];
}
