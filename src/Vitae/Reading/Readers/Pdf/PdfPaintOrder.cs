using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;

namespace Vitae.Reading;

/// <summary>What was painted before and after a letter: a later opaque shape covers it.</summary>
internal sealed class PdfPaintOrder
{
    private const int MostShapes = 3000;
    private readonly List<(PdfRectangle Box, int Order)> _opaque = [];
    private readonly List<int> _texts = [];

    public PdfPaintOrder(Page page)
    {
        var paths = page.Paths.Where(p => !p.IsClipping || p.IsFilled || p.IsStroked).Take(MostShapes).ToList();
        InkedShapes =
        [
            .. paths
                .Where(p => p.IsFilled && !PdfHiddenText.IsWhite(p.FillColor))
                .Select(p => p.GetBoundingRectangle())
                .OfType<PdfRectangle>(),
        ];
        var painted = new List<int>();
        for (var i = 0; i < page.Operations.Count; i++)
        {
            if (IsText(page.Operations[i]))
                _texts.Add(i);
            else if (IsPainting(page.Operations[i]))
                painted.Add(i);
        }
        // Shapes inside forms are not among the page's own operations: then the order is unknown.
        if (painted.Count == paths.Count)
            AddOpaque(paths, painted);
    }

    /// <summary>Filled shapes in any colour but white.</summary>
    public IReadOnlyList<PdfRectangle> InkedShapes { get; }

    public bool IsCovered(Letter letter, PdfPoint place)
    {
        // Sequences count from 0 or 1 with the version of the parser; one text more or less does not matter to a box on top.
        var index = Math.Min(letter.TextSequence, _texts.Count - 1);
        return _opaque.Count > 0
            && index >= 0
            && _opaque.Exists(shape => shape.Order > _texts[index] && PdfHiddenText.IsInside(shape.Box, place, 0));
    }

    private void AddOpaque(List<PdfPath> paths, List<int> painted)
    {
        foreach (var (path, order) in paths.Zip(painted))
        {
            // Thin rules and underlines cover nothing.
            if (path.IsFilled && path.GetBoundingRectangle() is { Width: > 8, Height: > 4 } box)
                _opaque.Add((box, order));
        }
    }

    private static bool IsText(IGraphicsStateOperation operation) => operation.Operator is "Tj" or "TJ" or "'" or "\"";

    private static bool IsPainting(IGraphicsStateOperation operation) =>
        operation.Operator is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s";
}
