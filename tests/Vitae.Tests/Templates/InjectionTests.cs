using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Vitae.Templates;

namespace Vitae.Tests.Templates;

public class InjectionTests
{
    private static readonly string[] Allowed =
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "section",
        "article",
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "li",
        "a",
        "span",
        "strong",
    ];

    private readonly TemplateCatalog catalog = new();
    private readonly TemplateRenderer renderer = new();

    public static TheoryData<string> Templates => [.. TemplateCatalog.BuiltIn];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Markup_in_any_field_is_printed_as_text(string template)
    {
        string[] payloads =
        [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></head><svg/onload=alert(1)>",
            "{{constructor}} {{{name}}} {{#each}}",
            "javascript:alert(1)",
            "/*fonts:Lato*/ &lt;b&gt; <!-- --> ]]>",
        ];

        Assert.All(payloads, payload => Check(template, payload));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_corpus_of_cross_site_scripting_is_printed_as_text(string template)
    {
        var corpus = Environment.GetEnvironmentVariable("VITAE_CORPUS");
        Assert.SkipUnless(corpus is not null, "VITAE_CORPUS is not set.");
        var payloads = File.ReadLines(Path.Combine(corpus, "xss", "xss.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("payload").GetString()!);

        Assert.All(payloads, payload => Check(template, payload));
    }

    private void Check(string template, string payload)
    {
        var html = PageFonts.Embed(renderer.Render(catalog.Open(template), Everywhere(payload)));

        using var page = new HtmlParser().ParseDocument(html);
        Assert.All(page.All, e => Assert.Contains(e.LocalName, Allowed));
        Assert.All(
            page.All.SelectMany(e => e.Attributes),
            a => Assert.False(a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.All(
            page.Links.Select(l => l.GetAttribute("href")!),
            href => Assert.Matches("^(https?|mailto|tel):", href)
        );
        Assert.Equal(2, page.QuerySelectorAll("meta[name=viewport], meta[http-equiv]").Length);
        // HTML turns a carriage return into a line feed; all else must come back sign by sign.
        var text = Plain(string.Concat(page.Body!.Descendants<IText>().Select(t => t.Data)));
        Assert.True(text.Split(Plain(payload)).Length - 1 >= 15, text);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsControl(c))).Trim();

    private static TemplateModel Everywhere(string x)
    {
        var entry = new TemplateEntry
        {
            Title = x,
            Organisation = x,
            Location = x,
            Dates = x,
            Bullets = [x],
        };
        return new()
        {
            Language = "en",
            PageTitle = x,
            Name = x,
            Email = x,
            Phone = x,
            Address = x,
            Links = [new(x, x)],
            Summary = x,
            Experience = [entry],
            Skills = [new(x, [x])],
            Education = [entry],
            Projects = [entry],
            Certifications = [entry],
            Languages = [x],
            Achievements = [x],
        };
    }
}
