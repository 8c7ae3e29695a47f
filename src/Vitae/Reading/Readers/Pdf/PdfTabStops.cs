namespace Vitae.Reading;

/// <summary>Places where text begins in several rows after more than a blank: the edge between a label and its text.</summary>
internal sealed class PdfTabStops
{
    private const double SmallestGap = 0.4;
    private const int FewestRows = 3;
    private const int LongestLabel = 30;
    private readonly Dictionary<int, int> _starts = [];

    public PdfTabStops(List<List<PdfGlyph>> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (i == 0 || PdfRows.Gap(row, i) >= SmallestGap)
                    _starts[Place(row[i])] = _starts.GetValueOrDefault(Place(row[i])) + 1;
            }
        }
    }

    /// <summary>True at a stop, after a label, where the gap is clearly wider than the row's usual blanks.</summary>
    public bool IsCut(List<PdfGlyph> row, int from, int i)
    {
        if (i - from >= LongestLabel || Count(row[i]) < FewestRows)
            return false;
        var gap = PdfRows.Gap(row, i);
        return (gap >= SmallestGap && gap > 1.7 * UsualBlank(row))
            || (gap > 0.22 && from == 0 && IsDate(row, i) && char.IsLetter(row[i].Text[0]));
    }

    /// <summary>A label of nothing but years and dashes, such as "03/1995–04/1995", may stand closer.</summary>
    private static bool IsDate(List<PdfGlyph> row, int end) =>
        end is >= 4 and < 18
        && row.Take(end).All(g => !char.IsLetter(g.Text[0]))
        && row.Take(end).Count(g => char.IsDigit(g.Text[0])) >= 4;

    private int Count(PdfGlyph glyph)
    {
        var place = Place(glyph);
        return _starts.GetValueOrDefault(place - 1)
            + _starts.GetValueOrDefault(place)
            + _starts.GetValueOrDefault(place + 1);
    }

    private static double UsualBlank(List<PdfGlyph> row)
    {
        var gaps = Enumerable
            .Range(1, row.Count - 1)
            .Select(i => PdfRows.Gap(row, i))
            .Where(g => g is > 0.1 and < 1.3)
            .Order()
            .ToList();
        return gaps.Count == 0 ? 0 : gaps[(gaps.Count - 1) / 2];
    }

    private static int Place(PdfGlyph glyph) => (int)Math.Round(glyph.X0);
}
