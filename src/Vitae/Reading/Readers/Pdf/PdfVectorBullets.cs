using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Vitae.Reading;

/// <summary>Bullets that are drawn and not written, as browsers do: a small filled shape before the first letter of a line.</summary>
internal static class PdfVectorBullets
{
    private const int MostShapes = 2000;

    public static IEnumerable<PdfGlyph> Find(Page page, List<PdfGlyph> glyphs)
    {
        var upright = glyphs.FindAll(g => g.Turn == 0 && !g.IsBlank);
        foreach (var path in page.Paths.Take(MostShapes))
        {
            if (
                path.IsFilled
                && path.GetBoundingRectangle() is { } box
                && IsSmallAndSquare(box)
                && FirstLetterAfter(box, upright) is { } letter
            )
                yield return letter with
                {
                    Text = "•",
                    X0 = box.Left,
                    X1 = box.Right,
                };
        }
    }

    private static bool IsSmallAndSquare(PdfRectangle box) =>
        box.Width is > 1.2 and < 7 && Math.Abs(box.Width - box.Height) < 0.35 * box.Width;

    /// <summary>The letter the shape stands before, if nothing else stands near it on that line.</summary>
    private static PdfGlyph? FirstLetterAfter(PdfRectangle box, List<PdfGlyph> glyphs)
    {
        var middle = (box.Top + box.Bottom) / 2;
        var line = glyphs.FindAll(g =>
            middle > g.Y - (0.1 * g.Size) && middle < g.Y + (0.75 * g.Size) && box.Height < 0.6 * g.Size
        );
        var after = line.Where(g => g.X0 >= box.Right - 0.5).MinBy(g => g.X0);
        if (after is null || after.X0 - box.Right > 2.5 * after.Size)
            return null;
        return line.Exists(g => g.X0 < box.Left && g.X1 > box.Left - (2 * g.Size)) ? null : after;
    }
}
