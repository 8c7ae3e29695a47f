using System.Text;
using Vitae.Pdf;
using Vitae.Templates;
using Vitae.Tests.Export;

namespace Vitae.Tests.Golden;

public sealed class TemplateGoldenTests : IAsyncLifetime
{
    /// <summary>Another version of the browser moves a word; a broken layout moves a block.</summary>
    private const double Tolerance = 0.35;

    private readonly ChromiumPrinter printer = new(TimeProvider.System);
    private readonly TemplateCatalog catalog = new();
    private readonly TemplateRenderer renderer = new();

    public static TheoryData<string> Templates => [.. TemplateCatalog.BuiltIn];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Each_templates_html_is_as_approved(string template)
    {
        GoldenFile.Matches($"Templates/{template}.html", Render(template, "ordinary", TemplateLook.Default));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Each_template_lays_out_every_sample_as_approved(string template)
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        var actual = new StringBuilder();
        foreach (var sample in SampleResumes.All.Keys)
            actual.Append($"== {sample}\n").Append(await MapAsync(Render(template, sample, TemplateLook.Default)));

        var expected = GoldenFile.Expected($"Templates/{template}.txt", actual.ToString());

        foreach (var (was, now) in Samples(expected).Zip(Samples(actual.ToString())))
            Assert.True(InkMap.Difference(was, now) < Tolerance, $"was:\n{was}\nis now:\n{now}");
    }

    [Fact]
    public async Task A_block_that_moved_is_beyond_the_tolerance()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        var html = Render("classic", "no-summary-one-job", TemplateLook.Default);
        var moved = html.Replace("<main>", "<main style='margin-left:60mm'>", StringComparison.Ordinal);

        Assert.InRange(InkMap.Difference(await MapAsync(html), await MapAsync(html)), 0, 0);
        Assert.True(InkMap.Difference(await MapAsync(html), await MapAsync(moved)) > Tolerance);
    }

    [Fact]
    public async Task Paper_colour_and_font_are_the_users_choice()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        var look = new TemplateLook
        {
            Paper = Paper.Letter,
            Accent = "#aa0044",
            Font = "Lato",
        };

        var html = Render("classic", "ordinary", look);

        Assert.Contains("--accent: #aa0044", html, StringComparison.Ordinal);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(
            await printer.PrintAsync(PageFonts.Embed(html), Xunit.TestContext.Current.CancellationToken)
        );
        Assert.Equal((612, 792), ((int)pdf.GetPage(1).Width, (int)pdf.GetPage(1).Height));
        Assert.Contains("Lato", pdf.GetPage(1).Letters[0].FontName, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => printer.DisposeAsync();

    private async Task<string> MapAsync(string html) =>
        InkMap.Of(await printer.PrintAsync(PageFonts.Embed(html), Xunit.TestContext.Current.CancellationToken));

    private string Render(string template, string sample, TemplateLook look) =>
        renderer.Render(catalog.Open(template), Vitae.Generation.ResumePage.From(SampleResumes.All[sample]), look);

    private static IEnumerable<string> Samples(string text) =>
        text.Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(s => s[(s.IndexOf('\n') + 1)..]);
}
