namespace Vitae.Reading;

/// <summary>A part of a page that is read top to bottom: the whole page, a column, a sidebar.</summary>
internal sealed record PdfColumn(double Left, double Right)
{
    public static PdfColumn Of(IReadOnlyCollection<PdfSegment> segments) =>
        new(segments.Min(s => s.X0), segments.Max(s => s.X1));
}
