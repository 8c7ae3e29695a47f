using System.Globalization;
using System.Text;

namespace Vitae.Evaluation;

/// <summary>The tables of the page.</summary>
internal static class ReportTables
{
    public static void Metrics(StringBuilder page, IReadOnlyList<ModelReport> models)
    {
        page.Append("<h2>All figures</h2><table><tr><th>measure</th>");
        foreach (var model in models)
        {
            page.Append(CultureInfo.InvariantCulture, $"<th>{Svg.Encode(model.Model)}</th>");
        }

        page.AppendLine("<th>good is</th></tr>");
        var found = models.SelectMany(m => m.Metrics).ToLookup(m => m.Id, StringComparer.Ordinal);
        foreach (
            var group in MeasureCatalog
                .All.Where(m => found.Contains(m.Id))
                .GroupBy(m => m.Group, StringComparer.Ordinal)
        )
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr class=\"group\"><td colspan=\"{models.Count + 2}\">{Svg.Encode(group.Key)}</td></tr>"
            );
            foreach (var measure in group)
            {
                Row(page, measure, models);
            }
        }

        page.AppendLine("</table>");
    }

    public static void Stages(StringBuilder page, ModelReport model)
    {
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"<h2>{Svg.Encode(model.Model)}: {model.Generations} generations</h2><table><tr><th>stage</th><th>prompt</th><th class=\"n\">tokens in</th><th class=\"n\">out</th><th class=\"n\">cached</th><th class=\"n\">seconds</th><th class=\"n\">USD</th><th class=\"n\">repairs</th><th class=\"n\">retries</th><th class=\"n\">from ledger</th></tr>"
        );
        foreach (var s in model.Stages)
        {
            var prompt = Svg.Encode(model.Prompts.GetValueOrDefault(s.Stage, ""));
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr><td>{Svg.Encode(s.Stage)}</td><td>{prompt}</td><td class=\"n\">{s.InputTokens:0}</td><td class=\"n\">{s.OutputTokens:0}</td><td class=\"n\">{s.CachedTokens:0}</td><td class=\"n\">{s.Seconds:0.00}</td><td class=\"n\">{(s.CostUsd is { } usd ? $"{usd:0.0000}" : "?")}</td><td class=\"n\">{s.Repairs}</td><td class=\"n\">{s.Retries}</td><td class=\"n\">{s.FromLedger:0 %}</td></tr>"
            );
        }

        page.AppendLine("</table>");
        foreach (var (code, count) in model.Failures)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<p class=\"worse\">failed: {count} × {Svg.Encode(code)}</p>"
            );
        }
    }

    public static void Compare(StringBuilder page, Comparison comparison)
    {
        page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<h2>{Svg.Encode(comparison.Model)} against {Svg.Encode(comparison.OtherModel)}, {comparison.Pairs} pairs</h2>"
            )
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"<p>{Svg.Encode(string.Join("; ", comparison.PromptChanges))}</p>"
            )
            .AppendLine(CultureInfo.InvariantCulture, $"<p class=\"better\">better: {List(comparison.Better)}</p>")
            .AppendLine(CultureInfo.InvariantCulture, $"<p class=\"worse\">worse: {List(comparison.Worse)}</p>");
        if (comparison.Differences.Count == 0)
        {
            return;
        }

        page.AppendLine(ChangePlot.Draw(comparison))
            .Append(
                "<table><tr><th>measure</th><th class=\"n\">before</th><th class=\"n\">after</th><th>change (95 %)</th><th></th></tr>"
            );
        foreach (var d in comparison.Differences)
        {
            var verdict = d.Verdict.ToString().ToLowerInvariant();
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<tr><td>{Svg.Encode(d.Label)}</td><td class=\"n\">{TableRenderer.Number(d.Before)}</td><td class=\"n\">{TableRenderer.Number(d.After)}</td><td>{TableRenderer.Show(d.Change)}</td><td class=\"{verdict}\">{verdict}</td></tr>"
            );
        }

        page.AppendLine("</table>");
    }

    public static void Faults(StringBuilder page, FaultReport faults)
    {
        Table("Planted faults the gate caught", "caught", faults.Gate);
        Table("True claims the gate sent back", "sent back", faults.Faithful);
        Table("Damaged answers the JSON ladder did not misread", "not misread", faults.Ladder);

        void Table(string heading, string verdict, IReadOnlyList<FaultLine> lines)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<h2>{Svg.Encode(heading)}: {lines.Sum(l => l.Stopped)} of {lines.Sum(l => l.Tried)}</h2><table><tr><th>kind</th><th class=\"n\">tried</th><th class=\"n\">{verdict}</th><th class=\"n\">%</th></tr>"
            );
            foreach (var line in lines)
            {
                page.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"<tr><td>{Svg.Encode(line.Kind)}</td><td class=\"n\">{line.Tried}</td><td class=\"n\">{line.Stopped}</td><td class=\"n\">{100 * line.Rate:0.0}</td></tr>"
                );
            }

            page.AppendLine("</table>");
        }
    }

    public static void Missing(StringBuilder page, IReadOnlyList<ModelReport> models)
    {
        foreach (var model in models.Where(m => m.Pairs.Any(p => p.Missing.Count > 0)))
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"<h2>Expected and not found: {Svg.Encode(model.Model)}</h2><ul>"
            );
            foreach (var candidate in model.Pairs.GroupBy(p => p.Candidate, StringComparer.Ordinal))
            {
                var missing = candidate.SelectMany(p => p.Missing).Distinct(StringComparer.Ordinal).ToList();
                if (missing.Count > 0)
                {
                    page.AppendLine(
                        CultureInfo.InvariantCulture,
                        $"<li>{Svg.Encode(candidate.Key)}: {Svg.Encode(string.Join("; ", missing))}</li>"
                    );
                }
            }

            page.AppendLine("</ul>");
        }
    }

    private static void Row(StringBuilder page, Measure measure, IReadOnlyList<ModelReport> models)
    {
        page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Svg.Encode(measure.Label)}</td>");
        foreach (var model in models)
        {
            var line = model.Metrics.FirstOrDefault(m => m.Id == measure.Id);
            page.Append(
                CultureInfo.InvariantCulture,
                $"<td>{(line is null ? "–" : TableRenderer.Show(line.Value))}</td>"
            );
        }

        var good = measure.Better switch
        {
            Better.Higher => "more",
            Better.Lower => "less",
            _ => "",
        };
        page.AppendLine(CultureInfo.InvariantCulture, $"<td>{good}</td></tr>");
    }

    private static string List(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? "nothing beyond chance" : Svg.Encode(string.Join(", ", labels));
}
