namespace Vitae.Reading;

/// <summary>Part of a page in which no text crosses a vertical line: what stands left and right of it.</summary>
internal sealed record PdfStretch(double X, List<PdfSegment> Left, List<PdfSegment> Right)
{
    private const int FewestLines = 4;

    public int TextLength => Left.Sum(s => s.Text.Length) + Right.Sum(s => s.Text.Length);

    /// <param name="sorted">Segments from top to bottom.</param>
    /// <param name="x">The line.</param>
    public static IEnumerable<PdfStretch> Find(List<PdfSegment> sorted, double x)
    {
        var open = new PdfStretch(x, [], []);
        foreach (var segment in sorted)
        {
            if (segment.X0 < x && segment.X1 > x)
            {
                yield return open;
                open = new PdfStretch(x, [], []);
            }
            else
            {
                (segment.X1 <= x ? open.Left : open.Right).Add(segment);
            }
        }
        yield return open;
    }

    public PdfGutter ToGutter()
    {
        var all = Left.Concat(Right).Select(s => s.Y).ToList();
        return new PdfGutter(X, all.Max(), all.Min());
    }

    /// <summary>
    /// A column of dates or labels has all its lines level with lines beside it, and little in them; true columns run
    /// on their own, or both hold running text, or the smaller has sections of its own.
    /// </summary>
    public bool IsColumns()
    {
        var (left, right) = (Baselines(Left), Baselines(Right));
        if (left.Count < FewestLines || right.Count < FewestLines)
            return false;
        if (IsRightAligned(Left, left.Count) || AreLabelsWithSections() || AreAlignedLabelsWithSections())
            return false;
        var (few, many) = left.Count <= right.Count ? (left, right) : (right, left);
        var (fewer, more) = left.Count <= right.Count ? (Left, Right) : (Right, Left);
        if (Level(few, many) < 0.8)
            return !AreLabels(left, right);
        return IsRunningText(fewer, few.Count) && IsRunningText(more, many.Count) || HasSections(fewer, few.Count);
    }

    /// <summary>Short texts that end together at their right are labels of what stands beside them.</summary>
    private static bool IsRightAligned(List<PdfSegment> side, int lines)
    {
        var right = side.Max(s => s.X1);
        var left = side.Min(s => s.X0);
        return side.Sum(s => s.Text.Length) < 30 * lines
            && side.Count(s => right - s.X1 < 2.5) > 0.7 * side.Count
            && side.Count(s => s.X0 - left < 2.5) < 0.5 * side.Count;
    }

    private static double Level(List<double> lines, List<double> others) =>
        lines.Count(y => others.Exists(o => Math.Abs(o - y) < 2)) / (double)lines.Count;

    /// <summary>Short texts at the left, some of two lines, each of which begins level with what it labels.</summary>
    private bool AreLabels(List<double> left, List<double> right)
    {
        var size = Left[0].Size;
        var starts = left.Where((y, i) => i == 0 || left[i - 1] - y > 1.45 * size).ToList();
        return starts.Count >= FewestLines
            && Left.Sum(s => s.Text.Length) < 28 * left.Count
            && Level(starts, right) >= 0.75;
    }

    /// <summary>Dates and labels under the section names of a table: all text stands level beside them, and only there.</summary>
    private bool AreLabelsWithSections()
    {
        var labels = Left.FindAll(s => !SectionWords.IsSectionName(s.Text));
        var lines = Baselines(labels);
        return labels.Count < Left.Count
            && lines.Count >= FewestLines
            && labels.Sum(s => s.Text.Length) < 28 * lines.Count
            && !Right.Exists(s => SectionWords.IsSectionName(s.Text))
            && Level(lines, Baselines(Right)) >= 0.9;
    }

    /// <summary>The same, ending together at their right: that says so much that some may stand elsewhere.</summary>
    private bool AreAlignedLabelsWithSections()
    {
        var labels = Left.FindAll(s => !SectionWords.IsSectionName(s.Text));
        var lines = Baselines(labels);
        return labels.Count < Left.Count
            && lines.Count >= FewestLines
            && IsRightAligned(labels, lines.Count)
            && Level(lines, Baselines(Right)) >= 0.7;
    }

    private static bool IsRunningText(List<PdfSegment> side, int lines) =>
        lines >= 6 && side.Sum(s => s.Text.Length) > 28 * lines;

    /// <summary>Some lines are section names; if most were, they would be labels of what stands beside them.</summary>
    private static bool HasSections(List<PdfSegment> side, int lines)
    {
        var sections = side.Count(s => SectionWords.IsSectionName(s.Text));
        return sections >= 2 && sections * 2 < lines;
    }

    private static List<double> Baselines(List<PdfSegment> segments)
    {
        var lines = new List<double>();
        foreach (var segment in segments.OrderByDescending(s => s.Y))
        {
            if (lines.Count == 0 || lines[^1] - segment.Y > 0.3 * segment.Size)
                lines.Add(segment.Y);
        }
        return lines;
    }
}
