using UglyToad.PdfPig.Core;

namespace Vitae.Reading;

/// <summary>The box of the path being drawn, and the boxes painting is clipped to.</summary>
internal sealed class PdfPaintedArea
{
    private static readonly PdfRectangle Everywhere = new(-1e6, -1e6, 1e6, 1e6);
    private readonly Stack<PdfRectangle> _clips = new([Everywhere]);
    private PdfRectangle? _path;
    private bool _clipsNext;

    public PdfRectangle Clip => _clips.Peek();

    public PdfRectangle Path => _path is { } path ? Common(path, Clip) : default;

    public void Push() => _clips.Push(Clip);

    public void Pop()
    {
        if (_clips.Count > 1)
            _clips.Pop();
    }

    public void Add(PdfPoint point) =>
        _path = _path is { } path
            ? new PdfRectangle(
                Math.Min(path.Left, point.X),
                Math.Min(path.Bottom, point.Y),
                Math.Max(path.Right, point.X),
                Math.Max(path.Top, point.Y)
            )
            : new PdfRectangle(point, point);

    public void ClipToPath() => _clipsNext = true;

    /// <summary>A path clips what is painted after it.</summary>
    public void EndPath()
    {
        if (_clipsNext)
            ClipTo(_path ?? default);
        (_path, _clipsNext) = (null, false);
    }

    public void ClipTo(PdfRectangle box)
    {
        var clip = Common(Upright(box), _clips.Pop());
        _clips.Push(clip);
    }

    /// <summary>A turned rectangle knows its corners by the names they had before.</summary>
    private static PdfRectangle Upright(PdfRectangle box)
    {
        PdfPoint[] corners = [box.TopLeft, box.TopRight, box.BottomLeft, box.BottomRight];
        return new PdfRectangle(
            corners.Min(c => c.X),
            corners.Min(c => c.Y),
            corners.Max(c => c.X),
            corners.Max(c => c.Y)
        );
    }

    private static PdfRectangle Common(PdfRectangle one, PdfRectangle other)
    {
        var (left, bottom) = (Math.Max(one.Left, other.Left), Math.Max(one.Bottom, other.Bottom));
        var (right, top) = (Math.Min(one.Right, other.Right), Math.Min(one.Top, other.Top));
        return left < right && bottom < top ? new PdfRectangle(left, bottom, right, top) : default;
    }
}
