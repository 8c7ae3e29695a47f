namespace Vitae.Evaluation;

/// <summary>The match score of every pair, by what a person says of the pair: three clouds that should lie apart.</summary>
internal static class FitPlot
{
    private const double Left = 60;
    private const double Top = 40;
    private const double Span = 260;
    private const double Column = 190;
    private const string Score = "match_before";
    private static readonly string[] Fits = ["strong", "partial", "none"];

    public static string Draw(IReadOnlyList<ModelReport> models)
    {
        var svg = new Svg(Left + Fits.Length * Column + 20, Top + Span + 40, "Match score by fit");
        Legend.Draw(svg, Left, 18, [.. models.Select(m => m.Model)]);
        for (var score = 0; score <= 100; score += 25)
        {
            svg.Line(Left, At(score), Left + Fits.Length * Column, At(score), "#ddd")
                .Text(Left - 8, At(score) + 4, $"{score}", "end", "#555", 11);
        }

        foreach (var (column, fit) in Fits.Index())
        {
            svg.Text(Left + (column + 0.5) * Column, Top + Span + 24, fit, "middle");
            foreach (var (index, model) in models.Index())
            {
                Cloud(svg, model, fit, Left + (column + (index + 0.5) / models.Count) * Column, index);
            }
        }

        return svg.ToString();
    }

    private static void Cloud(Svg svg, ModelReport model, string fit, double middle, int index)
    {
        var pairs = model.Pairs.Where(p => p.Fit == fit && p.Values.ContainsKey(Score)).ToList();
        foreach (var (i, pair) in pairs.Index())
        {
            // Side by side, so that equal scores stay visible.
            var x = middle + (i % 7 - 3) * 9;
            var score = pair.Values[Score].Average();
            svg.Dot(x, At(score), 4, Svg.ColourOf(index), $"{pair.Key}: {TableRenderer.Number(score)}");
        }
    }

    private static double At(double score) => Top + Span * (1 - Math.Clamp(score, 0, 100) / 100);
}
