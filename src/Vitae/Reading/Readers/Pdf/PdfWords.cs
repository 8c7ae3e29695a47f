namespace Vitae.Reading;

/// <summary>The glyphs of a segment → its words, whatever the spacing of its letters and the direction of its script.</summary>
internal static class PdfWords
{
    /// <summary>In ems: justified lines shrink blanks to about 0.15; kerning stays below.</summary>
    private const double Blank = 0.1;

    public static PdfSegment Join(List<PdfGlyph> glyphs, bool rightToLeft)
    {
        var words = Cut(glyphs);
        var main = glyphs.GroupBy(g => (Math.Round(g.Size, 1), g.Bold, g.Font)).MaxBy(g => g.Count())!.First();
        return new PdfSegment
        {
            Text = VisualOrder.ToLogical(string.Join(' ', words.Select(Printed)), rightToLeft),
            X0 = glyphs[0].X0,
            X1 = glyphs.Max(g => g.X1),
            Y = main.Y,
            Size = main.Size,
            Bold = main.Bold,
            Font = main.Font,
            FirstWordWidth = FirstWidth(rightToLeft ? words[^1] : words[0]),
            IsRightToLeft = rightToLeft,
        };
    }

    /// <summary>A ligature or a letter with its vowel is one glyph whose signs are stored in reading order.</summary>
    private static string Printed(List<PdfGlyph> word) =>
        string.Concat(
            word.Select(g =>
                g.Text.Length > 1 && Direction.IsRightToLeft(g.Text[0]) ? string.Concat(g.Text.Reverse()) : g.Text
            )
        );

    private static List<List<PdfGlyph>> Cut(List<PdfGlyph> glyphs)
    {
        var (threshold, blanksCount) = Spacing(glyphs);
        var words = new List<List<PdfGlyph>> { new() { glyphs[0] } };
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (PdfRows.Gap(glyphs, i) > threshold || (blanksCount && glyphs[i].AfterBlank))
                words.Add([]);
            words[^1].Add(glyphs[i]);
        }
        return words;
    }

    /// <summary>Letter-spaced headings have wide gaps, or even blanks, between all letters: only wider ones part words.</summary>
    private static (double Threshold, bool BlanksCount) Spacing(List<PdfGlyph> glyphs)
    {
        if (glyphs.Count < 4)
            return (Blank, true);
        var gaps = Enumerable.Range(1, glyphs.Count - 1).Select(i => PdfRows.Gap(glyphs, i)).Order().ToList();
        var usual = gaps[gaps.Count / 2];
        var spelled = glyphs.Count(g => g.AfterBlank) > (glyphs.Count - 1) * 0.6 && gaps.Count > 4;
        return (usual > 0.05 ? usual + Blank : Blank, !spelled);
    }

    /// <summary>Chinese and Japanese lines break between any two characters.</summary>
    private static double FirstWidth(List<PdfGlyph> word) =>
        WrappedLine.IsWide(word[0].Text[0]) ? word[0].X1 - word[0].X0 : word[^1].X1 - word[0].X0;
}
