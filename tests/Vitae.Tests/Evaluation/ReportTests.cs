using AngleSharp;
using Vitae.Evaluation;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Evaluation;

/// <summary>The report as table, file and page.</summary>
public sealed class ReportTests
{
    private static EvalReport Report =>
        ComparisonTests.Report(
            "v1",
            i => ("fact_recall", 0.6 + i * 0.03),
            i => ("match_before", i * 10),
            i => ("match_after", i * 11)
        );

    [Fact]
    public void The_table_names_every_measure_with_its_interval()
    {
        var table = TableRenderer.Render(Report);

        Assert.Contains("## some-model: match_job v1", table, StringComparison.Ordinal);
        Assert.Matches(@"\| slots found \(title, employer, dates\) \| 0\.720 \(0\.\d+–0\.\d+\) \| 9 \|", table);
    }

    [Fact]
    public async Task The_page_has_drawings_and_needs_nothing_from_elsewhere()
    {
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(HtmlRenderer.Render(Report)), TestHouse.Ct);

        Assert.True(page.QuerySelectorAll("svg").Length >= 3);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [href], [src], [onclick]"));
        Assert.All(
            page.QuerySelectorAll("svg"),
            svg => Assert.DoesNotContain("NaN", svg.InnerHtml, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_a_file_is_called_cannot_become_markup()
    {
        var report = Report with { Dataset = "<script>alert(1)</script>" };

        Assert.DoesNotContain("<script>", HtmlRenderer.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_written_report_can_be_read_and_compared_with()
    {
        await using var house = new EvalHouse();
        var files = await ReportFiles.WriteAsync(Report, house.Results, TestHouse.Ct);

        var read = await ReportFiles.ReadAsync(files[0], TestHouse.Ct);

        Assert.Equal(9, Comparison.Of(read, Report).Single().Pairs);
        await Assert.ThrowsAsync<VitaeException>(() => ReportFiles.ReadAsync(files[1], TestHouse.Ct));
    }
}
