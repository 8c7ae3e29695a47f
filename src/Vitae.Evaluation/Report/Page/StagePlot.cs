namespace Vitae.Evaluation;

/// <summary>Tokens of each stage, in and out, one bar a model.</summary>
internal static class StagePlot
{
    private const double Left = 270;
    private const double Span = 520;
    private const double RowHeight = 26;
    private const double Top = 40;

    public static string Draw(IReadOnlyList<ModelReport> models)
    {
        var stages = models.SelectMany(m => m.Stages.Select(s => s.Stage)).Distinct(StringComparer.Ordinal).ToList();
        var most = models.SelectMany(m => m.Stages).Max(s => s.InputTokens + s.OutputTokens);
        var svg = new Svg(Left + Span + 130, Top + models.Count * RowHeight + 20, "Tokens by stage");
        Legend.Draw(svg, 10, 18, stages);
        var whole = models.Max(m => m.Stages.Sum(s => s.InputTokens + s.OutputTokens));
        foreach (var (row, model) in models.Index())
        {
            var y = Top + row * RowHeight;
            svg.Text(Left - 12, y + 15, model.Model, "end");
            var x = Left;
            foreach (var stage in model.Stages)
            {
                var tokens = stage.InputTokens + stage.OutputTokens;
                var width = whole == 0 || most == 0 ? 0 : Span * tokens / whole;
                var tip = $"{stage.Stage}: {stage.InputTokens:0} in, {stage.OutputTokens:0} out, {stage.Seconds:0.0} s";
                svg.Box(x, y, width, RowHeight - 6, Svg.ColourOf(stages.IndexOf(stage.Stage)), tip);
                x += width;
            }

            var sum = model.Stages.Sum(s => s.InputTokens + s.OutputTokens);
            svg.Text(x + 8, y + 15, $"{sum:0} tokens", colour: "#555");
        }

        return svg.ToString();
    }
}
