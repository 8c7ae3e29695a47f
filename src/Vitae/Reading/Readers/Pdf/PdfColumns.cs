namespace Vitae.Reading;

/// <summary>Cuts a page into columns: the largest stretch that a gutter divides, then what is above, left, right and below it.</summary>
internal static class PdfColumns
{
    private const int MaxDepth = 6;

    public static IEnumerable<List<PdfSegment>> Split(List<PdfSegment> segments) => Split(segments, 0);

    private static IEnumerable<List<PdfSegment>> Split(List<PdfSegment> segments, int depth)
    {
        if (segments.Count == 0)
            return [];
        if (depth == MaxDepth || PdfGutter.Find(segments) is not { } gutter)
            return [segments];
        return new[]
        {
            segments.Where(s => s.Y > gutter.Top).ToList(),
            segments.Where(s => gutter.Spans(s) && s.X1 <= gutter.X).ToList(),
            segments.Where(s => gutter.Spans(s) && s.X1 > gutter.X).ToList(),
            segments.Where(s => s.Y < gutter.Bottom).ToList(),
        }.SelectMany(part => Split(part, depth + 1));
    }
}
