namespace Vitae.Reading;

/// <summary>Where lines of one indent end at the right: tells a wrapped line from one that ends early.</summary>
internal sealed class PdfMargins
{
    private readonly Dictionary<(PdfColumn, int), (double Right, int Lines)> _margins = [];

    public PdfMargins(IReadOnlyList<PdfLine> lines)
    {
        foreach (var line in lines)
        {
            var (right, count) = _margins.GetValueOrDefault(Key(line));
            _margins[Key(line)] = (Math.Max(right, line.TextCell.X1), count + 1);
        }
    }

    /// <summary>Lines of one indent that nearly span their column show its real margin; short ones show nothing.</summary>
    public double RightOf(PdfLine line)
    {
        var (right, count) = _margins.GetValueOrDefault(Key(line));
        var column = line.Column;
        var telling = count > 1 && right - line.TextCell.X0 > 0.55 * (column.Right - column.Left);
        return telling && line.TextCell == line.Last ? right : column.Right;
    }

    private static (PdfColumn, int) Key(PdfLine line) => (line.Column, (int)Math.Round(line.TextCell.X0 / 3));
}
