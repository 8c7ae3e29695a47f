using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Vitae.Reading;

/// <summary>The letters of one mask, and which of them show in the area painted through it.</summary>
internal sealed class PdfMaskLetters(PdfRectangle area, IColor? color, int sequence)
{
    /// <summary>A mask lets through what is light in it.</summary>
    private const double LightEnough = 0.3;
    private readonly List<Letter> _letters = [];
    private readonly List<PdfRectangle> _shapes = [];

    /// <summary>Letters on or under another shape of the mask may not be told from it: those are not believed.</summary>
    public IEnumerable<Letter> Visible =>
        _letters.Where(letter => Shows(area, letter) && !_shapes.Exists(shape => Shows(shape, letter)));

    public void Paint(PdfRectangle shape) => _shapes.Add(shape);

    public void Add(
        IFont font,
        CurrentGraphicsState state,
        (double Font, double Point) size,
        string text,
        TransformationMatrix[] matrices,
        CharacterBoundingBox box
    )
    {
        var mode = state.FontState.TextRenderingMode;
        if (mode is not (TextRenderingMode.Fill or TextRenderingMode.FillThenStroke) || !IsLight(state))
            return;
        var onLine = Place(new PdfRectangle(0, 0, box.Width, 1));
        _letters.Add(
            new Letter(
                text,
                Place(box.GlyphBounds),
                onLine,
                onLine.BottomLeft,
                onLine.BottomRight,
                onLine.Width,
                size.Font,
                font,
                mode,
                color ?? GrayColor.Black,
                color ?? GrayColor.Black,
                size.Point,
                sequence
            )
        );

        PdfRectangle Place(PdfRectangle glyph) => matrices.Aggregate(glyph, (placed, m) => m.Transform(placed));
    }

    private static bool IsLight(CurrentGraphicsState state)
    {
        if (state.CurrentNonStrokingColor is not { } light || light.ColorSpace == ColorSpace.Pattern)
            return false;
        var (r, g, b) = light.ToRGBValues();
        return (0.3 * r) + (0.59 * g) + (0.11 * b) > LightEnough;
    }

    private static bool Shows(PdfRectangle box, Letter letter) =>
        PdfHiddenText.IsInside(
            box,
            new PdfPoint(
                (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2,
                (letter.BoundingBox.Bottom + letter.BoundingBox.Top) / 2
            ),
            0
        );
}
