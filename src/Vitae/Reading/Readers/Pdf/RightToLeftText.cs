namespace Vitae.Reading;

/// <summary>Words as they stand on the page, from left to right → text in the order it is read, Arabic and Hebrew too.</summary>
internal static class RightToLeftText
{
    /// <summary>The page is written from right to left, whatever Latin names it has in it.</summary>
    public static bool IsMain(IReadOnlyList<PdfGlyph> glyphs) =>
        glyphs.Count(IsRightToLeft) > 0.3 * glyphs.Count(g => !g.IsBlank && char.IsLetter(g.Text[0]));

    public static string Logical(List<List<PdfGlyph>> words, bool rightToLeft)
    {
        if (!words.Exists(word => word.Exists(IsRightToLeft)))
            return string.Join(' ', words.Select(Visual));
        // Runs of words of one direction keep their inner order; the runs follow the page's direction.
        var runs = new List<string>();
        for (var i = 0; i < words.Count; )
        {
            var from = i;
            var backwards = words[i].Exists(IsRightToLeft);
            while (i < words.Count && words[i].Exists(IsRightToLeft) == backwards)
                i++;
            var run = words.GetRange(from, i - from);
            runs.Add(
                backwards
                    ? string.Join(' ', Enumerable.Reverse(run).Select(Reversed))
                    : string.Join(' ', run.Select(Visual))
            );
        }
        if (rightToLeft)
            runs.Reverse();
        return string.Join(' ', runs);
    }

    private static bool IsRightToLeft(PdfGlyph glyph) =>
        glyph.Text.Length > 0
        && glyph.Text[0]
            is (>= '\u0590' and <= '\u065F')
                or (>= '\u066A' and <= '\u06EF')
                or (>= '\u06FA' and <= '\u08FF')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC');

    private static string Visual(List<PdfGlyph> word) => string.Concat(word.Select(g => g.Text));

    /// <summary>Numbers and Latin letters inside a reversed word keep their order.</summary>
    private static string Reversed(List<PdfGlyph> word)
    {
        var parts = new List<string>();
        for (var i = 0; i < word.Count; )
        {
            var from = i;
            while (i < word.Count && IsForward(word[i]))
                i++;
            parts.Add(i > from ? Visual(word.GetRange(from, i - from)) : Mirrored(word[i++].Text));
        }
        parts.Reverse();
        return string.Concat(parts);
    }

    private static bool IsForward(PdfGlyph glyph) => !IsRightToLeft(glyph) && char.IsLetterOrDigit(glyph.Text[0]);

    private static string Mirrored(string text) =>
        text switch
        {
            "(" => ")",
            ")" => "(",
            "[" => "]",
            "]" => "[",
            _ => text,
        };
}
