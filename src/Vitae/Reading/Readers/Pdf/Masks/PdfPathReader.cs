using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>Follows all a page draws but its letters, and says which boxes are painted.</summary>
internal abstract class PdfPathReader<TPage>(
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit unit,
    PageRotationDegrees rotation,
    in TransformationMatrix initialMatrix,
    ParsingOptions options
)
    : BaseStreamProcessor<TPage>(
        pageNumber,
        resources,
        scanner,
        parser,
        filters,
        cropBox,
        unit,
        rotation,
        initialMatrix,
        options
    )
{
    private readonly PdfPaintedArea _area = new();

    /// <param name="area">The box painted, as far as it is not clipped away.</param>
    /// <param name="color">Null for colour gradients and pictures.</param>
    protected abstract void Paint(PdfRectangle area, IColor? color);

    public override void PushState()
    {
        base.PushState();
        _area.Push();
    }

    public override void PopState()
    {
        base.PopState();
        _area.Pop();
    }

    public override void MoveTo(double x, double y) => Add(x, y);

    public override void LineTo(double x, double y) => Add(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Add(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Add(x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        Add(x, y);
        Add(x + width, y + height);
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        var area = _area.Path;
        EndPath();
        Paint(area, GetCurrentState().CurrentNonStrokingColor);
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    public override void StrokePath(bool close) => EndPath();

    public override void EndPath() => _area.EndPath();

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _area.ClipToPath();

    public override void PaintShading(NameToken shadingName) => Paint(_area.Clip, null);

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    ) { }

    public override void EndMarkedContent() { }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => Paint(_area.Clip, null);

    protected override void RenderInlineImage(InlineImage inlineImage) => Paint(_area.Clip, null);

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        _area.ClipTo(CurrentTransformationMatrix.Transform(rectangle));

    private void Add(double x, double y) => _area.Add(CurrentTransformationMatrix.Transform(new PdfPoint(x, y)));
}
