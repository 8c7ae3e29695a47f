using System.Globalization;
using System.Text;

namespace Vitae.Evaluation;

/// <summary>The report as Markdown tables, for a terminal and for <c>report.md</c>.</summary>
public static class TableRenderer
{
    public static string Render(EvalReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{report.Dataset}: {report.Pairs} pairs × {report.Repeats}, {report.SpentUsd:0.####} USD spent{(report.Stopped is { } code ? $", stopped ({code})" : "")}"
        );
        foreach (var model in report.Models)
        {
            Model(text, model);
        }

        if (report.Faults is { } faults)
        {
            Faults(text, "planted fault", "caught", faults.Gate);
            Faults(text, "true claim", "sent back", faults.Faithful);
            Faults(text, "damaged answer", "never misread", faults.Ladder);
        }

        foreach (var comparison in report.Comparisons)
        {
            Compare(text, comparison);
        }

        return text.ToString();
    }

    /// <summary>A mean with its interval.</summary>
    public static string Show(Interval value) =>
        value.Low is { } low && value.High is { } high
            ? $"{Number(value.Mean)} ({Number(low)}–{Number(high)})"
            : Number(value.Mean);

    /// <summary>Three digits that say something.</summary>
    public static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 100 => "0",
                >= 10 => "0.0",
                >= 1 => "0.00",
                _ => "0.000",
            },
            CultureInfo.InvariantCulture
        );

    private static void Model(StringBuilder text, ModelReport model)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {model.Model}: {Prompts(model)}");
        foreach (var (code, count) in model.Failures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"failed: {count} × {code}");
        }

        if (model.Separation is { } separation)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"strong pairs score above pairs without a match: {Show(separation)}"
            );
        }

        text.AppendLine().AppendLine("| measure | mean (95 %) | pairs |").AppendLine("|---|---|---:|");
        foreach (var group in model.Metrics.GroupBy(m => m.Group, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| **{group.Key}** | | |");
            foreach (var line in group)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| {line.Label} | {Show(line.Value)} | {line.Value.Count} |"
                );
            }
        }

        text.AppendLine()
            .AppendLine("| stage | tokens in | out | seconds | USD | repairs | retries | from ledger |")
            .AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var s in model.Stages)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {s.Stage} | {s.InputTokens:0} | {s.OutputTokens:0} | {s.Seconds:0.00} | {(s.CostUsd is { } usd ? $"{usd:0.0000}" : "?")} | {s.Repairs} | {s.Retries} | {s.FromLedger:0 %} |"
            );
        }
    }

    private static string Prompts(ModelReport model) =>
        string.Join(", ", model.Prompts.Select(p => $"{p.Key} {p.Value}"));

    private static void Faults(StringBuilder text, string what, string verdict, IReadOnlyList<FaultLine> lines)
    {
        text.AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"| {what} | tried | {verdict} | % |")
            .AppendLine("|---|---:|---:|---:|");
        foreach (var line in lines.Append(new FaultLine("**all**", lines.Sum(l => l.Tried), lines.Sum(l => l.Stopped))))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {line.Kind} | {line.Tried} | {line.Stopped} | {100 * line.Rate:0.0} |"
            );
        }
    }

    private static void Compare(StringBuilder text, Comparison comparison)
    {
        text.AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"## {comparison.Model} against {comparison.OtherModel}, {comparison.Pairs} pairs"
            );
        foreach (var change in comparison.PromptChanges)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"prompt {change}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"better: {List(comparison.Better)}")
            .AppendLine(CultureInfo.InvariantCulture, $"worse: {List(comparison.Worse)}")
            .AppendLine()
            .AppendLine("| measure | before | after | change (95 %) | |")
            .AppendLine("|---|---:|---:|---|---|");
        foreach (var d in comparison.Differences.Where(d => d.Verdict != Verdict.Unclear))
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {d.Label} | {Number(d.Before)} | {Number(d.After)} | {Show(d.Change)} | {d.Verdict.ToString().ToLowerInvariant()} |"
            );
        }
    }

    private static string List(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? "nothing" : string.Join(", ", labels);
}
