namespace Vitae.Evaluation;

/// <summary>Every share's change against the earlier report; what lies beyond the middle line is more than chance.</summary>
internal static class ChangePlot
{
    private const double Left = 270;
    private const double Span = 560;
    private const double RowHeight = 22;
    private const double Top = 30;

    public static string Draw(Comparison comparison)
    {
        var shares = MeasureCatalog.All.Where(m => m.IsShare).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var rows = comparison.Differences.Where(d => shares.Contains(d.Id)).ToList();
        var widest = rows.SelectMany(d => new[] { d.Change.Low, d.Change.High, d.Change.Mean })
            .Max(v => Math.Abs(v ?? 0));
        var scale = Math.Max(0.05, widest);
        var svg = new Svg(Left + Span + 90, Top + rows.Count * RowHeight + 30, "Change with 95 % intervals");
        svg.Line(At(0), Top, At(0), Top + rows.Count * RowHeight, "#666");
        foreach (var end in new[] { -scale, 0, scale })
        {
            svg.Text(At(end), Top + rows.Count * RowHeight + 16, TableRenderer.Number(end), "middle", "#555", 11);
        }

        foreach (var (row, difference) in rows.Index())
        {
            var y = Top + (row + 0.5) * RowHeight;
            var colour = ColourOf(difference.Verdict);
            svg.Text(Left - 12, y + 4, difference.Label, "end");
            if (difference.Change is { Low: { } low, High: { } high })
            {
                svg.Line(At(low), y, At(high), y, colour, 2);
            }

            svg.Dot(At(difference.Change.Mean), y, 4, colour, TableRenderer.Show(difference.Change));
        }

        return svg.ToString();

        double At(double value) => Left + Span / 2 + value / scale * Span / 2;
    }

    private static string ColourOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Better => "#009e73",
            Verdict.Worse => "#d55e00",
            Verdict.Changed => "#0072b2",
            _ => "#999",
        };
}
