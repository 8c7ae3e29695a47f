using UglyToad.PdfPig.Content;

namespace Vitae.Reading;

/// <summary>A letter on the page, turned so that its line runs from left to right and upwards is up.</summary>
internal sealed record PdfGlyph(string Text, double X0, double X1, double Y, double Size, bool Bold, string Font)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>A blank is printed between this letter and the one before.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>0 = upright, 1–3 = quarter turns.</summary>
    public int Turn { get; private init; }

    public static PdfGlyph From(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var turn =
            Math.Abs(dy) <= Math.Abs(dx) ? (dx < 0 ? 2 : 0)
            : dy > 0 ? 1
            : 3;
        var (x0, x1, y) = turn switch
        {
            0 => (start.X, end.X, start.Y),
            1 => (start.Y, end.Y, -start.X),
            2 => (-start.X, -end.X, -start.Y),
            _ => (-start.Y, -end.Y, start.X),
        };
        var font = letter.FontDetails;
        var name = font.Name ?? "";
        var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);
        return new PdfGlyph(Value(letter), x0, x1, y, size, font.IsBold || IsBoldName(name), name) { Turn = turn };
    }

    /// <summary>
    /// Fonts without a map to Unicode lose TeX's ligatures: their codes in TeX's own encodings say which they are.
    /// Other control codes are glyphs of symbol fonts. Replacement text may be a link or the name of an icon.
    /// </summary>
    private static string Value(Letter letter) =>
        letter.Value switch
        {
            null => "",
            "\u001B" or "\u000B" => "ff",
            "\u001C" or "\u000C" => "fi",
            "\u001D" => "fl",
            "\u001E" or "\u000E" => "ffi",
            "\u001F" or "\u000F" => "ffl",
            "\u00AD" => "-", // some fonts' only hyphen
            [< ' '] => " ",
            ['\\', 'f', 'a', ..] => " ",
            ['m', 'a', 'i', 'l', 't', 'o', ':', .. var mail] => mail,
            ['t', 'e', 'l', ':', .. var phone] => phone,
            var value => value,
        };

    private static bool IsBoldName(string font) =>
        font.Contains("Bold", StringComparison.OrdinalIgnoreCase)
        || font.Contains("Black", StringComparison.OrdinalIgnoreCase)
        || font.Contains("CMBX", StringComparison.OrdinalIgnoreCase);
}
