namespace Vitae.Evaluation;

/// <summary>Candidates × postings, the resume's match score in each field.</summary>
internal static class PairMatrix
{
    private const double Left = 130;
    private const double Top = 100;
    private const double Cell = 44;
    private const string Score = "match_after";

    public static string Draw(ModelReport model)
    {
        var candidates = model.Pairs.Select(p => p.Candidate).Distinct(StringComparer.Ordinal).ToList();
        var postings = model.Pairs.Select(p => p.Posting).Distinct(StringComparer.Ordinal).ToList();
        var svg = new Svg(
            Left + postings.Count * Cell + 60,
            Top + candidates.Count * Cell + 10,
            $"Match score of the resumes, {model.Model}"
        );
        foreach (var (column, posting) in postings.Index())
        {
            // Names in two heights: neighbours do not run into each other.
            var y = Top - 12 - column % 3 * 16;
            svg.Text(Left + (column + 0.5) * Cell, y, posting, "middle", size: 11);
        }

        foreach (var (row, candidate) in candidates.Index())
        {
            svg.Text(Left - 10, Top + (row + 0.5) * Cell + 4, candidate, "end");
        }

        foreach (var pair in model.Pairs)
        {
            Field(
                svg,
                pair,
                Left + postings.IndexOf(pair.Posting) * Cell,
                Top + candidates.IndexOf(pair.Candidate) * Cell
            );
        }

        return svg.ToString();
    }

    private static void Field(Svg svg, PairLine pair, double x, double y)
    {
        if (!pair.Values.TryGetValue(Score, out var values))
        {
            svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, "#eee", $"{pair.Key}: no resume")
                .Text(x + Cell / 2, y + Cell / 2 + 4, "–", "middle", "#888");
            return;
        }

        var score = values.Average();
        var tip = $"{pair.Key} ({pair.Fit ?? "not judged"}): {score:0.0}";
        svg.Box(x + 1, y + 1, Cell - 2, Cell - 2, Shade(score), tip)
            .Text(x + Cell / 2, y + Cell / 2 + 4, $"{score:0}", "middle", score > 55 ? "#fff" : "#222");
    }

    /// <summary>White at 0, deep blue at 100.</summary>
    private static string Shade(double score)
    {
        var share = Math.Clamp(score, 0, 100) / 100;
        return $"#{Mix(240, 0):x2}{Mix(244, 82):x2}{Mix(248, 143):x2}";

        int Mix(int from, int to) => (int)(from + (to - from) * share);
    }
}
