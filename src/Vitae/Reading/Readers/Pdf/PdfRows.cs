using System.Globalization;

namespace Vitae.Reading;

/// <summary>Glyphs → rows by baseline → segments, cut where a gap is too wide for a blank.</summary>
internal static class PdfRows
{
    /// <summary>In ems; justified lines stretch blanks to about 0.9.</summary>
    private const double WideGap = 1.3;

    public static List<PdfSegment> Segments(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rightToLeft = VisualOrder.IsRightToLeft(glyphs.Select(g => g.Text));
        var rows = Rows(glyphs).ToList();
        var stops = new PdfTabStops(rows);
        var segments = new List<PdfSegment>();
        foreach (var row in rows)
        {
            var from = 0;
            for (var i = 1; i <= row.Count; i++)
            {
                if (i < row.Count && Gap(row, i) < WideGap && !stops.IsCut(row, from, i) && !IsBulletEnd(row, from, i))
                    continue;
                segments.Add(PdfWords.Join(row[from..i], rightToLeft));
                from = i;
            }
        }
        return WithoutShadows(segments);
    }

    /// <summary>A text printed twice, a little apart, is its own shadow.</summary>
    private static List<PdfSegment> WithoutShadows(List<PdfSegment> segments)
    {
        var kept = new List<PdfSegment>(segments.Count);
        foreach (var segment in segments)
        {
            if (!kept.TakeLast(4).Any(segment.IsShadowOf))
                kept.Add(segment);
        }
        return kept;
    }

    /// <summary>A bullet is a cell of its own, however close its text; a dash only where a line begins.</summary>
    private static bool IsBulletEnd(List<PdfGlyph> row, int from, int i) =>
        i == from + 1
        && BulletSign.IsGlyph(row[from].Text)
        && (from == 0 || row[from].Text[0] > '\u2020')
        && (row[i].AfterBlank || Gap(row, i) > 0.12);

    /// <summary>Space to the glyph before, in ems.</summary>
    public static double Gap(List<PdfGlyph> row, int i) =>
        (row[i].X0 - row[i - 1].X1) / Math.Max(row[i].Size, row[i - 1].Size);

    private static IEnumerable<List<PdfGlyph>> Rows(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rows = new List<List<PdfGlyph>>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Y))
        {
            var row = rows.Count > 0 && IsOnRow(rows[^1], glyph) ? rows[^1] : null;
            if (row is null)
                rows.Add(row = []);
            row.Add(glyph);
        }
        return rows.Select(WithoutBlanksAndDoubles).Where(row => row.Count > 0);
    }

    /// <summary>Superscripts and TeX's own logo leave the baseline a little, so neighbours may step, but not far in all.</summary>
    private static bool IsOnRow(List<PdfGlyph> row, PdfGlyph glyph)
    {
        var size = Math.Max(row[^1].Size, glyph.Size);
        return row[^1].Y - glyph.Y < 0.3 * size && row[0].Y - glyph.Y < 0.5 * size;
    }

    /// <summary>Blanks become a mark on the next letter; bold made by printing a letter twice, a hair apart, counts once.</summary>
    private static List<PdfGlyph> WithoutBlanksAndDoubles(List<PdfGlyph> row)
    {
        var kept = new List<PdfGlyph>(row.Count);
        var blank = false;
        foreach (var glyph in row.OrderBy(g => g.X0))
        {
            if (glyph.IsBlank)
                blank = true;
            else if (IsVowelOf(kept, glyph))
                kept[^1] = kept[^1] with { Text = kept[^1].Text + glyph.Text };
            else if (!kept.TakeLast(3).Any(k => IsDouble(k, glyph)))
            {
                kept.Add(blank ? glyph with { AfterBlank = true } : glyph);
                blank = false;
            }
        }
        return kept;
    }

    /// <summary>Arabic and Hebrew vowels hang over their letter and have no width: alone they would part the word.</summary>
    private static bool IsVowelOf(List<PdfGlyph> row, PdfGlyph glyph) =>
        glyph.Text.Length == 1
        && Direction.IsRightToLeft(glyph.Text[0])
        && char.GetUnicodeCategory(glyph.Text[0]) is UnicodeCategory.NonSpacingMark
        && row.Count > 0
        && glyph.X0 <= row[^1].X1;

    private static bool IsDouble(PdfGlyph one, PdfGlyph other) =>
        string.Equals(one.Text, other.Text, StringComparison.Ordinal)
        && Math.Abs(one.X0 - other.X0) < 0.12 * other.Size
        && Math.Abs(one.Y - other.Y) < 0.12 * other.Size;
}
