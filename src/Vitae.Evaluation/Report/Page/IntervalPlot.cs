namespace Vitae.Evaluation;

/// <summary>Every share with its interval, one dot a model, from 0 to 1.</summary>
internal static class IntervalPlot
{
    private const double Left = 270;
    private const double Span = 560;
    private const double RowHeight = 24;
    private const double Top = 40;
    private const double Spread = 7;

    public static string Draw(IReadOnlyList<ModelReport> models)
    {
        var shares = MeasureCatalog.All.Where(m => m.IsShare && models.Any(r => Find(r, m) is not null)).ToList();
        var svg = new Svg(Left + Span + 60, Top + shares.Count * RowHeight + 30, "Shares with 95 % intervals");
        Legend.Draw(svg, Left, 18, [.. models.Select(m => m.Model)]);
        Grid(svg, shares.Count);
        foreach (var (row, measure) in shares.Index())
        {
            var y = Top + (row + 0.5) * RowHeight;
            svg.Text(Left - 12, y + 4, measure.Label, "end");
            foreach (var (index, model) in models.Index())
            {
                if (Find(model, measure) is { } line)
                {
                    Mark(svg, line.Value, y + (index - (models.Count - 1) / 2.0) * Spread, index, model.Model);
                }
            }
        }

        return svg.ToString();
    }

    private static void Mark(Svg svg, Interval value, double y, int index, string model)
    {
        var colour = Svg.ColourOf(index);
        if (value.Low is { } low && value.High is { } high)
        {
            svg.Line(At(low), y, At(high), y, colour, 2);
        }

        svg.Dot(At(value.Mean), y, 4, colour, $"{model}: {TableRenderer.Show(value)}");
    }

    private static void Grid(Svg svg, int rows)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var x = At(tenth / 10.0);
            svg.Line(x, Top, x, Top + rows * RowHeight, "#ddd")
                .Text(x, Top + rows * RowHeight + 16, $"{tenth * 10} %", "middle", "#555", 11);
        }
    }

    private static MetricLine? Find(ModelReport model, Measure measure) =>
        model.Metrics.FirstOrDefault(m => m.Id == measure.Id);

    private static double At(double share) => Left + Math.Clamp(share, 0, 1) * Span;
}
