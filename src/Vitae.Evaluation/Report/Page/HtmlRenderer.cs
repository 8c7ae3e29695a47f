using System.Globalization;
using System.Text;

namespace Vitae.Evaluation;

/// <summary>The report as one page that needs nothing else: no script, no network, drawings inside.</summary>
public static class HtmlRenderer
{
    private const string Style = """
        body { font: 15px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #222; max-width: 960px; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; } h3 { font-size: 1rem; margin-bottom: .3rem; }
        table { border-collapse: collapse; font-size: 13px; margin: .6rem 0; }
        th, td { text-align: left; padding: .15rem .7rem .15rem 0; border-bottom: 1px solid #e5e5e5; vertical-align: top; }
        td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
        tr.group td { font-weight: 600; padding-top: .7rem; border-bottom-color: #999; }
        svg { max-width: 100%; height: auto; font-family: inherit; } p.note { color: #555; max-width: 60em; }
        .better { color: #00734f; } .worse { color: #b34700; }
        """;

    public static string Render(EvalReport report)
    {
        var title = $"Evaluation: {report.Dataset}";
        var page = new StringBuilder();
        page.AppendLine("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .AppendLine(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            )
            .AppendLine("<meta name=\"viewport\" content=\"width=device-width\">")
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"<title>{Svg.Encode(title)}</title><style>{Style}</style></head><body>"
            )
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"<h1>{Svg.Encode(title)}</h1><p>{Svg.Encode(Facts(report))}</p>"
            );
        if (report.Models.Any(m => m.Metrics.Count > 0))
        {
            Plots(page, report);
        }

        foreach (var comparison in report.Comparisons)
        {
            ReportTables.Compare(page, comparison);
        }

        ReportTables.Metrics(page, report.Models);
        foreach (var model in report.Models)
        {
            ReportTables.Stages(page, model);
        }

        if (report.Faults is { } faults)
        {
            ReportTables.Faults(page, faults);
        }

        ReportTables.Missing(page, report.Models);
        return page.AppendLine("</body></html>").ToString();
    }

    private static string Facts(EvalReport report) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{report.At:yyyy-MM-dd HH:mm} UTC · {report.Pairs} pairs × {report.Repeats} · word limit {report.WordLimit?.ToString(CultureInfo.InvariantCulture) ?? "none"} · judge {report.Judge ?? "none"} · {report.SpentUsd:0.####} USD spent{(report.Stopped is { } code ? $" · stopped early: {code}" : "")}"
        );

    private static void Plots(StringBuilder page, EvalReport report)
    {
        Figure("Shares", "Means over pairs with 95 % intervals; hover for figures.", IntervalPlot.Draw(report.Models));
        if (report.Models.Any(m => m.Pairs.Any(p => p.Fit is not null)))
        {
            Figure(
                "Match score of the candidate's own CV, by a person's judgement of the pair",
                Separations(report.Models),
                FitPlot.Draw(report.Models)
            );
        }

        if (report.Models.Any(m => m.Stages.Count > 0))
        {
            Figure("Tokens by stage", "Input and output of one generation on average.", StagePlot.Draw(report.Models));
        }

        foreach (var model in report.Models)
        {
            Figure(
                $"Match score of the resumes: {model.Model}",
                "Candidates down, postings across.",
                PairMatrix.Draw(model)
            );
        }

        void Figure(string heading, string note, string svg) =>
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<h2>{Svg.Encode(heading)}</h2><p class=\"note\">{Svg.Encode(note)}</p>{svg}"
            );
    }

    private static string Separations(IEnumerable<ModelReport> models) =>
        string.Join(
            " ",
            models
                .Where(m => m.Separation is not null)
                .Select(m => $"{m.Model}: strong above none in {TableRenderer.Show(m.Separation!)} of comparisons.")
        );
}
