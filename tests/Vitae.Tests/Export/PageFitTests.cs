using Vitae.Export;
using Vitae.Pdf;
using Vitae.Templates;

namespace Vitae.Tests.Export;

public sealed class PageFitTests : IAsyncLifetime
{
    private readonly ChromiumPrinter printer = new(TimeProvider.System);

    [Fact]
    public async Task Two_pages_become_one_by_cutting_the_least_relevant_bullets_and_naming_them()
    {
        var whole = SampleResumes.Ordinary;

        var fitted = await FitAsync(whole, pages: 1, ("e1", 90), ("e2", 60), ("e3", 20));

        Assert.Equal(1, fitted.Pages);
        Assert.NotEmpty(fitted.Trimmed);
        Assert.Equal(
            whole.Experiences.Select(e => e.Organisation),
            fitted.Content.Experiences.Select(e => e.Organisation)
        );
        var kept = ResumeOutline.Of(fitted.Content).Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
        Assert.All(fitted.Trimmed, t => Assert.DoesNotContain(t.Text, kept));
        Assert.Equal(
            whole.Experiences.Concat(whole.Projects).Sum(e => e.Bullets.Count) + whole.Achievements.Count,
            fitted.Trimmed.Count
                + fitted.Content.Experiences.Concat(fitted.Content.Projects).Sum(e => e.Bullets.Count)
                + fitted.Content.Achievements.Count
        );
        Assert.True(fitted.Content.Experiences[0].Bullets.Count >= fitted.Content.Experiences[2].Bullets.Count);
    }

    [Fact]
    public async Task A_resume_that_fits_keeps_every_word()
    {
        var fitted = await FitAsync(SampleResumes.NoSummaryOneJob, pages: 1);

        Assert.Empty(fitted.Trimmed);
        Assert.Equal(ResumeOutline.Of(SampleResumes.NoSummaryOneJob), ResumeOutline.Of(fitted.Content));
    }

    [Fact]
    public async Task Thirty_employers_stay_even_where_they_do_not_fit_one_page()
    {
        var fitted = await FitAsync(SampleResumes.ThirtyJobs, pages: 1);

        Assert.True(fitted.Pages > 1);
        Assert.Equal(30, fitted.Content.Experiences.Count);
    }

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(BrowserPath.Find() is not null, "No browser on this machine.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => printer.DisposeAsync();

    private Task<FittedResume> FitAsync(
        Vitae.Generation.ResumeContent content,
        int pages,
        params (string Id, double Score)[] relevance
    ) =>
        new PageFit([printer], new TemplateRenderer()).FitAsync(
            content,
            [.. relevance.Select(r => new Vitae.Generation.Relevance(r.Id, r.Score))],
            new TemplateCatalog().Open("classic"),
            TemplateLook.Default,
            pages,
            Xunit.TestContext.Current.CancellationToken
        );
}
