namespace Vitae.Reading;

/// <summary>A vertical strip without text that divides part of a page into columns.</summary>
internal sealed record PdfGutter(double X, double Top, double Bottom)
{
    public bool Spans(PdfSegment segment) => segment.Y <= Top && segment.Y >= Bottom;

    /// <summary>The gutter with most text beside it, if there is one that makes columns and not table rows.</summary>
    public static PdfGutter? Find(List<PdfSegment> segments)
    {
        var sorted = segments.OrderByDescending(s => s.Y).ToList();
        return Candidates(segments)
            .SelectMany(x => PdfStretch.Find(sorted, x))
            .Where(stretch => stretch.IsColumns())
            .MaxBy(stretch => stretch.TextLength)
            ?.ToGutter();
    }

    /// <summary>Headings may hang out to the left of the text they head.</summary>
    private const double Outdent = 8;

    /// <summary>Columns are aligned at their left edge: a place where several segments begin.</summary>
    private static IEnumerable<double> Candidates(List<PdfSegment> segments) =>
        segments
            .GroupBy(s => Math.Round(s.X0 / 2))
            .Where(g => g.Count() >= 3)
            .Select(g => g.Min(s => s.X0) - 0.5)
            .SelectMany(x => new[] { x, x - Outdent })
            .Where(x => segments.Exists(s => s.X1 < x));
}
