using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Vitae.Reading;

/// <summary>Runs through a page for one thing: areas painted through a mask of letters.</summary>
internal sealed class PdfMaskReader(
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
    : PdfPathReader<PdfMaskedText>(
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
    private const int MostMasks = 200;
    private static readonly NameToken MaskName = NameToken.Create("Mask");
    private readonly Dictionary<SoftMask, TransformationMatrix> _unread = new(ReferenceEqualityComparer.Instance);
    private readonly List<Letter> _letters = [];
    private PdfMaskLetters? _mask;
    private SoftMask? _maskOfGroup;
    private int _masks;

    public override PdfMaskedText Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfMaskedText(_letters);
    }

    /// <summary>A mask stands where the page's coordinates were when it was set.</summary>
    public override void SetNamedGraphicsState(NameToken stateName)
    {
        var before = GetCurrentState().SoftMask;
        base.SetNamedGraphicsState(stateName);
        if (_mask is null && GetCurrentState().SoftMask is { } mask && mask != before)
            _unread.TryAdd(mask, CurrentTransformationMatrix);
    }

    /// <summary>A transparency group starts without a mask, and is painted as a whole through the one outside.</summary>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        var outer = _maskOfGroup;
        _maskOfGroup = GetCurrentState().SoftMask ?? outer;
        base.ProcessFormXObject(formStream, xObjectName);
        _maskOfGroup = outer;
    }

    protected override void Paint(PdfRectangle area, IColor? color)
    {
        var state = GetCurrentState();
        if (_mask is not null)
            _mask.Paint(area);
        else if (
            (state.SoftMask ?? _maskOfGroup) is { Subtype: SoftMaskType.Luminosity, TransferFunction: null } mask
            && area.Area > 0
            && state.AlphaConstantNonStroking > 0.1
            && ++_masks <= MostMasks
            && _unread.Remove(mask, out var place)
        )
            Read(mask, place, new PdfMaskLetters(area, color, TextSequence));
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    ) =>
        _mask?.Add(
            font,
            currentState,
            (fontSize, pointSize),
            unicode,
            [renderingMatrix, textMatrix, transformationMatrix],
            characterBoundingBox
        );

    private void Read(SoftMask mask, TransformationMatrix place, PdfMaskLetters letters)
    {
        var (text, line) = (TextMatrices.TextMatrix, TextMatrices.TextLineMatrix);
        var sequence = TextSequence;
        PushState();
        _mask = letters;
        GetCurrentState().CurrentTransformationMatrix = place;
        // A group starts black, whatever the page's colour is.
        GetCurrentState().CurrentNonStrokingColor = GrayColor.Black;
        base.ProcessFormXObject(mask.TransparencyGroup, MaskName);
        _mask = null;
        PopState();
        (TextMatrices.TextMatrix, TextMatrices.TextLineMatrix, TextSequence) = (text, line, sequence);
        _letters.AddRange(letters.Visible);
    }
}
