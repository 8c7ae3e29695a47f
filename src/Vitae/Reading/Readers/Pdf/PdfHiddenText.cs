using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Vitae.Reading;

/// <summary>Tells the letters of a page that a person cannot see.</summary>
internal sealed class PdfHiddenText
{
    private const double SmallestSize = 3;
    private readonly Page _page;
    private readonly PdfPaintOrder _order;
    private readonly bool _isScanWithText;
    private readonly bool _paintsUnseen;

    public PdfHiddenText(Page page)
    {
        _page = page;
        _order = new PdfPaintOrder(page);
        // Where most letters are white there must be ink behind them, painted in a way the parser does not report.
        _paintsUnseen =
            PdfResources.HasShadings(page) || page.Letters.Count(l => IsWhite(l.FillColor)) > page.Letters.Count / 2;
        // Scanners put the words they recognised invisibly behind the picture: there they are the text.
        _isScanWithText =
            page.NumberOfImages > 0
            && page.Letters.All(l => l.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip);
    }

    /// <summary>How the letter is hidden; null when it can be seen.</summary>
    public string? Why(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
            return null;
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            return _isScanWithText ? null : "printed without ink";
        var place = Centre(letter);
        if (!IsInside(_page.CropBox.Bounds, place, 2))
            return "off the page";
        if (letter.PointSize is > 0 and < SmallestSize && letter.BoundingBox.Height < SmallestSize)
            return "too small to be seen";
        if (_order.IsCovered(letter, place))
            return "covered by a shape";
        return IsWhite(letter.FillColor) && !_paintsUnseen && !IsOnInk(letter, place) ? "white on white" : null;
    }

    /// <summary>Replacement text that says far more than the letters it stands for is a hidden order, not a spelling.</summary>
    public bool IsForged(int index)
    {
        var text = _page.Letters[index].Value ?? "";
        if (text.Count(char.IsWhiteSpace) < 3)
            return false;
        var covered = _page.Letters.Skip(index + 1).TakeWhile(l => string.IsNullOrEmpty(l.Value)).Count() + 1;
        return text.Length > 2 * covered + 8;
    }

    /// <summary>A dark shape or a picture under white letters makes them readable.</summary>
    private bool IsOnInk(Letter letter, PdfPoint place) =>
        letter.RenderingMode is TextRenderingMode.FillThenStroke or TextRenderingMode.Stroke
        || _order.InkedShapes.Any(box => IsInside(box, place, 0.5))
        || _page.GetImages().Any(image => IsInside(image.BoundingBox, place, 0.5));

    public static bool IsWhite(IColor? color)
    {
        if (color is null || color.ColorSpace == ColorSpace.Pattern)
            return false;
        var (r, g, b) = color.ToRGBValues();
        return Math.Min(r, Math.Min(g, b)) > 0.96;
    }

    public static bool IsInside(PdfRectangle box, PdfPoint place, double tolerance) =>
        place.X > box.Left - tolerance
        && place.X < box.Right + tolerance
        && place.Y > box.Bottom - tolerance
        && place.Y < box.Top + tolerance;

    private static PdfPoint Centre(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        return new PdfPoint(
            (start.X + end.X) / 2,
            ((start.Y + end.Y) / 2) + (0.25 * letter.PointSize * (Math.Abs(start.Y - end.Y) < 0.5 ? 1 : 0))
        );
    }
}
