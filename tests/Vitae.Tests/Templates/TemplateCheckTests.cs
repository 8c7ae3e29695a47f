using Vitae.Templates;

namespace Vitae.Tests.Templates;

public class TemplateCheckTests
{
    [Theory]
    [InlineData("<p>{{nosuch}}</p>", 4, 4, "there is nothing called 'nosuch' here.")]
    [InlineData("{{#each experience}}\n{{nosuch}}{{/each}}", 5, 1, "there is nothing called 'nosuch' here.")]
    [InlineData("<p>\n {{#if name}}x", 5, 2, "the block 'if' is never closed with {{/if}}.")]
    [InlineData("x{{/if}}", 4, 2, "{{/if}} closes a block that is not open here.")]
    [InlineData("<p>{{name", 4, 4, "this tag is never closed with }}.")]
    [InlineData("{{> other}}", 4, 1, "partials are not available: a template is one file.")]
    [InlineData("{% include x %}{{}}", 4, 16, "an empty tag.")]
    public void A_mistake_is_named_with_line_and_column(string body, int line, int column, string message)
    {
        var problem = TemplateCatalog.Check(TemplateRendererTests.Page(body))[0];

        Assert.Equal(new TemplateProblem(line, column, message), problem);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<p onclick='x'>x</p>")]
    [InlineData("<p ONMOUSEOVER=x>x</p>")]
    [InlineData("<iframe src='file:///etc/passwd'></iframe>")]
    [InlineData("<base href='https://example.com/'>")]
    [InlineData("<meta http-equiv=refresh content='0;url=https://example.com'>")]
    [InlineData("<img src='file:///etc/passwd'>")]
    [InlineData(@"<img src='\\localhost\share\x.png'>")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("<a href='{{name}}'>x</a>")]
    [InlineData("<a href='java{{!}}script:alert(1)'>x</a>")]
    [InlineData("<p title={{name}}>x</p>")]
    [InlineData("<p {{name}}>x</p>")]
    [InlineData("<scr{{!}}ipt>x</scr{{!}}ipt>")]
    [InlineData("<{{name}}>x")]
    [InlineData("{{\"<script>\"}}")]
    [InlineData("<style>p { color: {{name}} }</style>")]
    [InlineData("<p style='{{summary}}'>x</p>")]
    [InlineData("<style>p { background: url(file:///etc/passwd) }</style>")]
    [InlineData("<svg><foreignObject></foreignObject></svg>")]
    [InlineData("<form action='https://example.com'></form>")]
    public void Active_content_is_refused(string body)
    {
        var error = Assert.Throws<VitaeException>(() =>
            new TemplateCatalog().FromSource("mine.html", TemplateRendererTests.Page(body))
        );

        Assert.Equal(ErrorCodes.TemplateError, error.Code);
        Assert.Contains("mine.html", error.Message, StringComparison.Ordinal);
        Assert.Contains("line 4", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<link rel=stylesheet href='https://fonts.example.com/x.css'>")]
    [InlineData("<img src='https://example.com/x.png'>")]
    [InlineData("<img src='photo.png'>")]
    [InlineData("<style>@import 'https://example.com/x.css';</style>")]
    [InlineData("<style>p { background: url(https://example.com/x.png) }</style>")]
    public void What_would_be_loaded_from_elsewhere_is_remarked_and_the_template_still_works(string body)
    {
        var template = new TemplateCatalog().FromSource("mine.html", TemplateRendererTests.Page(body));

        var warning = Assert.Single(template.Warnings);
        Assert.False(warning.IsError);
        Assert.Contains("not loaded", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{#each links}}<a href=\"{{url}}\">{{text}}</a>{{/each}}")]
    [InlineData("<a href='{{ email_url }}'>{{email}}</a>")]
    [InlineData("<a href='https://example.com/{{lang}}'>x</a>")]
    [InlineData(
        "<table>{{#each experience}}<tr><td title=\"{{title}}\">{{../titles.skills}}</td></tr>{{/each}}</table>"
    )]
    [InlineData("<style>h1 { color: {{#if accent}}{{accent}}{{else}}#000{{/if}} } @page { size: {{paper}} }</style>")]
    [InlineData("<img src='data:image/png;base64,AAAA'>")]
    public void Ordinary_markup_passes(string body)
    {
        Assert.Empty(TemplateCatalog.Check(TemplateRendererTests.Page(body)));
    }

    [Fact]
    public void Every_built_in_template_passes_its_own_check()
    {
        Assert.NotEmpty(TemplateCatalog.BuiltIn);
        Assert.All(
            TemplateCatalog.BuiltIn,
            name => Assert.Empty(TemplateCatalog.Check(TemplateCatalog.BuiltInSource(name)))
        );
    }

    [Fact]
    public void A_template_that_is_not_there_is_an_error_that_names_the_built_in_ones()
    {
        var error = Assert.Throws<VitaeException>(() => new TemplateCatalog().Open("nowhere.html"));

        Assert.Equal(ErrorCodes.TemplateError, error.Code);
        Assert.Contains("classic", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_built_in_template_says_what_it_is_for()
    {
        Assert.Equal(8, TemplateCatalog.Describe().Count);
        Assert.All(
            TemplateCatalog.Describe(),
            about => Assert.Contains(": for", about.Description, StringComparison.Ordinal)
        );
    }
}
