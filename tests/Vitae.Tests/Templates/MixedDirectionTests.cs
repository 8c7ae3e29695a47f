using Vitae.Templates;

namespace Vitae.Tests.Templates;

public sealed class MixedDirectionTests
{
    [Theory]
    [InlineData("אב C# ו-.NET.", "אב {C#} ו-{.NET}.")]
    [InlineData("אב 180 ms.", "אב {180 ms}.")]
    [InlineData("אב (REST API) גד", "אב ({REST API}) גד")]
    [InlineData("אב Azure DevOps (CI/CD), גד", "אב {Azure DevOps (CI/CD)}, גד")]
    [InlineData("אב R&amp;D גד", "אב {R&amp;D} גד")]
    [InlineData("מ-$38,000", "מ-{$38,000}")]
    [InlineData("Freight Ltd.", "{Freight Ltd.}")]
    [InlineData("<b>Engineer</b>, <b>Freight Ltd.</b>", "{<b>Engineer</b>, <b>Freight Ltd.</b>}")]
    [InlineData("<b>אב</b>, <b>Freight Ltd.</b>", "<b>אב</b>, <b>{Freight Ltd.}</b>")]
    [InlineData(
        "<a>a@b.example</a><i> · </i><a>+1 2</a><i> · </i><b>אב</b>",
        "{<a>a@b.example</a><i> · </i><a>+1 2</a>}<i> · </i><b>אב</b>"
    )]
    public void What_is_read_from_left_to_right_gets_an_element_of_its_own(string line, string expected)
    {
        Assert.Contains($"<p>{Marked(expected)}</p>", MixedDirection.Isolate(Page(line)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("אב 31% גד")]
    [InlineData("אב 14 גד, 2.3 הו")]
    [InlineData("אב, גד · הו.")]
    public void Numbers_alone_stand_right_in_any_script(string line)
    {
        Assert.Contains($"<p>{line}</p>", MixedDirection.Isolate(Page(line)), StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_titles_and_attributes_stay_as_they_are()
    {
        var page = MixedDirection.Isolate(Page("<a title=\"C# אב\" href=\"https://a.example/?x=C&amp;y\">אב</a>"));

        Assert.Contains("<style>/*fonts:Lato*/ p > a { color: red }</style>", page, StringComparison.Ordinal);
        Assert.Contains("<title>אב C#</title>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<a title=\"C# אב\" href=\"https://a.example/?x=C&amp;y\">אב</a>",
            page,
            StringComparison.Ordinal
        );
    }

    private static string Page(string line) =>
        "<!DOCTYPE html><html dir=\"rtl\"><head><title>אב C#</title><style>/*fonts:Lato*/ p > a { color: red }</style></head>"
        + $"<body><p>{line}</p></body></html>";

    private static string Marked(string line) =>
        line.Replace("{", "<bdi dir=\"ltr\">", StringComparison.Ordinal)
            .Replace("}", "</bdi>", StringComparison.Ordinal);
}
