using Vitae.Templates;

namespace Vitae.Tests.Templates;

public class TemplateRendererTests
{
    private readonly TemplateCatalog catalog = new();
    private readonly TemplateRenderer renderer = new();

    private static readonly TemplateModel Model = new()
    {
        Language = "en",
        PageTitle = "Ada Example – Resume",
        Name = "Ada Example",
        Links = [new("example.com/ada", "https://example.com/ada")],
    };

    [Theory]
    [InlineData("{{name}}")]
    [InlineData("{{{name}}}")]
    public void Markup_in_a_value_stays_text_whichever_braces_the_template_uses(string placeholder)
    {
        var html = Render(placeholder, Model with { Name = "<img src=x onerror='alert(1)'> & \"co\"" });

        Assert.Contains(
            "&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;co&quot;",
            html,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_ours_begins_its_head_with_the_policy()
    {
        foreach (var name in TemplateCatalog.BuiltIn)
        {
            var page = catalog.Open(name).Source;

            Assert.Equal(PagePolicy.Apply(TemplateCatalog.BuiltInSource(name)), page);
            Assert.Contains("<head>" + PagePolicy.Meta, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_section_prints_nothing_not_even_its_title()
    {
        var html = renderer.Render(catalog.Open("classic"), Model);

        Assert.DoesNotContain("<h2>", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Ada Example</h1>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_is_the_first_thing_in_the_head()
    {
        var html = renderer.Render(catalog.Open("classic"), Model);

        Assert.Contains(
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_comment_that_looks_like_a_head_does_not_take_the_policy()
    {
        var source = "<!DOCTYPE html><!-- <head> --><html><head><title>x</title></head><body>{{name}}</body></html>";

        var html = renderer.Render(catalog.FromSource("mine", source), Model);

        Assert.Contains("--><html><head><meta http-equiv", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/hosts")]
    [InlineData("https://user:pass@example.com/")]
    [InlineData("mailto:a@example.com%0d%0aBcc:b@example.com")]
    [InlineData("//example.com")]
    public void An_address_that_is_not_web_mail_or_phone_is_printed_but_not_linked(string url)
    {
        var html = renderer.Render(catalog.Open("classic"), Model with { Links = [new("my page", url)] });

        Assert.Contains("my page", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Berufserfahrung", "ltr")]
    [InlineData("pl", "Doświadczenie zawodowe", "ltr")]
    [InlineData("ar", "الخبرة العملية", "rtl")]
    [InlineData("xx", "Work Experience", "ltr")]
    public void Section_titles_and_direction_follow_the_language(string language, string title, string dir)
    {
        var model = Model with { Language = language, Experience = [new() { Title = "Engineer" }] };

        var html = renderer.Render(catalog.Open("classic"), model);

        Assert.Contains($"<h2>{title}</h2>", html, StringComparison.Ordinal);
        Assert.Contains($"dir=\"{dir}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_language_names_every_section()
    {
        var sections = SectionTitles.Of("en").Keys.Order(StringComparer.Ordinal);

        Assert.All(
            SectionTitles.Languages,
            language => Assert.Equal(sections, SectionTitles.Of(language).Keys.Order(StringComparer.Ordinal))
        );
    }

    private string Render(string body, TemplateModel model) =>
        renderer.Render(catalog.FromSource("mine", Page(body)), model);

    internal static string Page(string body) =>
        $"<!DOCTYPE html>\n<html lang=\"{{{{lang}}}}\"><head><title>{{{{page_title}}}}</title></head>\n<body>\n{body}\n</body></html>\n";
}
