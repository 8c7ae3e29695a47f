using UglyToad.PdfPig.Content;

namespace Vitae.Reading;

/// <summary>A page → its lines in reading order.</summary>
internal static class PdfPageLines
{
    public static IReadOnlyList<PdfLine> Read(Page page, IReadOnlyList<Letter> masked, HiddenText hidden) =>
        Glyphs(page, masked, hidden)
            .GroupBy(g => g.Turn)
            .OrderBy(g => g.Key)
            .SelectMany(turn => PdfColumns.Split(PdfRows.Segments([.. turn])))
            .SelectMany(column => PdfLabels.Join(Lines(column, page)))
            .ToList();

    /// <summary>
    /// Replacement text ("actual text") hangs on its first letter and leaves the following ones empty: together they
    /// take the place on the page.
    /// </summary>
    private static List<PdfGlyph> Glyphs(Page page, IReadOnlyList<Letter> masked, HiddenText hidden)
    {
        var unseen = new PdfHiddenText(page);
        var glyphs = new List<PdfGlyph>(page.Letters.Count);
        for (var i = 0; i < page.Letters.Count; i++)
        {
            var letter = page.Letters[i];
            var glyph = PdfGlyph.From(letter);
            if ((unseen.IsForged(i) ? "in replacement text" : unseen.Why(letter)) is { } why)
                hidden.Add($"{why}, page {page.Number}", letter.Value);
            else if (glyph.Text.Length > 0)
                glyphs.Add(glyph);
            else if (glyphs.Count > 0 && Math.Abs(glyphs[^1].Y - glyph.Y) < 1 && glyph.X1 > glyphs[^1].X1)
                Attach(glyphs, glyph);
        }
        glyphs.AddRange(masked.Where(letter => unseen.Why(letter) is null).Select(PdfGlyph.From));
        glyphs.AddRange(PdfVectorBullets.Find(page, glyphs).ToList());
        return glyphs;
    }

    /// <summary>An empty letter after a single one is the hyphen of a divided word.</summary>
    private static void Attach(List<PdfGlyph> glyphs, PdfGlyph empty)
    {
        if (glyphs[^1].Text.Length == 1)
            glyphs.Add(empty with { Text = "\u00AD" });
        else
            glyphs[^1] = glyphs[^1] with { X1 = empty.X1 };
    }

    private static IEnumerable<PdfLine> Lines(List<PdfSegment> segments, Page page)
    {
        var column = PdfColumn.Of(segments);
        var row = new List<PdfSegment>();
        foreach (var segment in segments.OrderByDescending(s => s.Y))
        {
            if (row.Count > 0 && !row[0].OnOneLineWith(segment))
            {
                yield return Line(row, column, page);
                row = [];
            }
            row.Add(segment);
        }
        if (row.Count > 0)
            yield return Line(row, column, page);
    }

    private static PdfLine Line(List<PdfSegment> row, PdfColumn column, Page page)
    {
        var cells = row[0].IsRightToLeft ? row.OrderByDescending(s => s.X0) : row.OrderBy(s => s.X0);
        return new PdfLine
        {
            Cells = [.. cells],
            Page = page.Number,
            Column = column,
        };
    }
}
