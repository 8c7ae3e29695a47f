namespace Vitae.Reading;

/// <summary>Learns how a document prints its section names, and takes every line in that style for a heading.</summary>
internal sealed class PdfHeadings
{
    private readonly double _body;
    private readonly HashSet<(double Size, string Font, bool Capitals)> _styles;

    public PdfHeadings(IReadOnlyList<PdfLine> lines)
    {
        _body = lines
            .GroupBy(l => Math.Round(l.Size * 2) / 2)
            .OrderByDescending(g => g.Sum(l => l.Text.Length))
            .Select(g => g.Key)
            .FirstOrDefault(10);
        _styles =
        [
            .. lines
                .Where(l => SectionWords.IsSectionName(l.Text))
                .Select(Style)
                .GroupBy(s => s)
                .Where(g => IsDistinct(g.Key, lines))
                .Select(g => g.Key),
        ];
    }

    public bool IsHeading(PdfLine line)
    {
        if (
            line.Text.Length > 80
            || line.Cells.Count > 2
            || BulletSign.IsGlyph(line.First.Text)
            || !line.Text.Any(char.IsLetter)
        )
            return false;
        if (SectionWords.IsSectionName(line.Text))
            return true;
        if (_styles.Count > 0)
            return _styles.Contains(Style(line)) && line.Cells.Count == 1 || line.Size > 1.45 * _body;
        return line.Size > 1.15 * _body && line.Cells.Count == 1;
    }

    /// <summary>A style shared with running text tells nothing.</summary>
    private static bool IsDistinct((double, string, bool) style, IReadOnlyList<PdfLine> lines)
    {
        var same = lines.Where(l => Style(l) == style).ToList();
        return same.Count(l => SectionWords.IsSectionName(l.Text)) * 4 >= same.Count;
    }

    private static (double, string, bool) Style(PdfLine line) =>
        (Math.Round(line.First.Size * 2) / 2, line.First.Font, !line.Text.Any(char.IsLower));
}
