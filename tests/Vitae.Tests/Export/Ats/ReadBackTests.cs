using Microsoft.Extensions.DependencyInjection;
using Vitae.Export;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Templates;

namespace Vitae.Tests.Export;

/// <summary>Every built-in template, printed and read back by every extractor there is.</summary>
public sealed class ReadBackTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-readback").FullName;
    private readonly ServiceProvider services = new ServiceCollection()
        .AddReading()
        .AddTemplates()
        .AddExport()
        .AddPdf()
        .BuildServiceProvider();

    public static TheoryData<string> Templates => [.. TemplateCatalog.BuiltIn];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Every_template_prints_a_pdf_that_reads_back_in_order_without_a_finding(string template)
    {
        foreach (var sample in new[] { "ordinary", "forty-skills", "polish" })
        {
            var report = await CheckAsync(template, SampleResumes.All[sample], "pdf");

            Assert.True(report.TokenOrder.Count >= 2, "two extractors at least");
            Assert.All(report.TokenOrder, o => Assert.True(o.Value >= 99, $"{sample} {o.Key} {o.Value}"));
            Assert.Empty(report.Findings.Select(f => $"{sample}: {f.Rule} {f.Path} {f.Message}"));
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Every_template_reads_back_in_arabic_and_hebrew_on_both_papers(string template)
    {
        foreach (var content in new[] { RightToLeftResumes.Arabic, RightToLeftResumes.Hebrew })
        foreach (var paper in new[] { Paper.A4, Paper.Letter })
        {
            var report = await CheckAsync(template, content, "pdf", new() { Paper = paper });

            var which = $"{content.Language} {paper}";
            Assert.All(report.TokenOrder, o => Assert.True(o.Value >= 99, $"{which} {o.Key} {o.Value}"));
            Assert.Empty(report.Findings.Select(f => $"{which}: {f.Rule} {f.Path} {f.Message}"));
        }
    }

    [Theory]
    [InlineData("ordinary")]
    [InlineData("polish")]
    [InlineData("arabic")]
    public async Task A_word_file_reads_back_in_order_without_a_finding(string sample)
    {
        var report = await CheckAsync("classic", SampleResumes.All[sample], "docx");

        Assert.Equal(["raw-xml", "vitae"], report.TokenOrder.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(report.Findings.Select(f => $"{f.Rule} {f.Path} {f.Message}"));
    }

    private async Task<AtsFileReport> CheckAsync(
        string template,
        Vitae.Generation.ResumeContent content,
        string format,
        TemplateLook? look = null
    )
    {
        var ct = Xunit.TestContext.Current.CancellationToken;
        var page = services.GetRequiredService<TemplateRenderer>();
        var resume = new ResumeToExport
        {
            Content = content,
            Html = page.Render(
                services.GetRequiredService<TemplateCatalog>().Open(template),
                Vitae.Generation.ResumePage.From(content),
                look
            ),
        };
        var files = await services
            .GetRequiredService<ResumeExports>()
            .ExportAsync(resume, [format], folder, ResumeFileName.Of(content), ct);
        return Assert.Single(await services.GetRequiredService<AtsCheck>().CheckAsync(resume, files, ct));
    }

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
