using System.Text;
using AngleSharp.Dom;

namespace Vitae.Reading;

/// <summary>Walks an HTML tree and cuts it into blocks where a browser would break the line.</summary>
internal sealed class HtmlBlocks(CancellationToken ct)
{
    /// <summary>No page needs more; a hostile one would overflow the stack.</summary>
    private const int Deepest = 200;
    private readonly List<RawBlock> _blocks = [];
    private readonly StringBuilder _line = new();
    private BlockKind _kind = BlockKind.Paragraph;
    private int _depth;

    public IReadOnlyList<RawBlock> Finish()
    {
        Break();
        return _blocks;
    }

    public void Visit(INode node)
    {
        ct.ThrowIfCancellationRequested();
        if (node is IText text)
            _line.Append(text.Data.ReplaceLineEndings(" "));
        else if (node is IElement element && HtmlTags.IsRead(element))
            VisitElement(element);
    }

    private void VisitElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                Break(_kind);
                return;
            case "tr":
                Block(element, BlockKind.TableRow, Row);
                return;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "caption" or "legend" or "summary":
                Block(element, element.LocalName is "dt" ? BlockKind.Paragraph : BlockKind.Heading, Children);
                return;
            case "li":
                Block(element, BlockKind.Bullet, Children);
                return;
            default:
                if (HtmlTags.BreaksLine(element))
                    Block(element, _kind == BlockKind.Bullet ? BlockKind.Bullet : BlockKind.Paragraph, Children);
                else
                    Children(element);
                return;
        }
    }

    /// <summary>Cells side by side; a cell with blocks of its own (a table used for layout) is read as blocks.</summary>
    private void Row(IElement row)
    {
        var cells = row.Children.Where(HtmlTags.IsRead).ToList();
        var layout = cells.Exists(c => c.QuerySelectorAll("p,li,div,h1,h2,h3,h4,table").Length > 1);
        foreach (var cell in cells)
        {
            if (layout)
                Block(cell, BlockKind.Paragraph, Children);
            else
                Cell(cell);
        }
    }

    private void Cell(IElement cell)
    {
        var start = _line.Length;
        AppendInline(cell);
        if (string.IsNullOrWhiteSpace(_line.ToString(start, _line.Length - start)))
            _line.Length = start;
        else if (start > 0)
            _line.Insert(start, " | ");
    }

    /// <summary>All of a cell on one line.</summary>
    private void AppendInline(IElement element)
    {
        if (++_depth <= Deepest)
        {
            foreach (var child in element.ChildNodes)
            {
                if (child is IText text)
                    _line.Append(text.Data.ReplaceLineEndings(" "));
                else if (child is IElement inner && HtmlTags.IsRead(inner))
                    AppendInline(inner);
            }
            if (HtmlTags.BreaksLine(element) || element.LocalName is "br")
                _line.Append(' ');
        }
        _depth--;
    }

    private void Children(IElement element)
    {
        if (++_depth <= Deepest)
        {
            foreach (var child in element.ChildNodes)
                Visit(child);
        }
        _depth--;
    }

    private void Block(IElement element, BlockKind kind, Action<IElement> inside)
    {
        var outer = _kind;
        Break(kind);
        inside(element);
        Break(outer);
    }

    private void Break(BlockKind next = BlockKind.Paragraph)
    {
        if (!string.IsNullOrWhiteSpace(_line.ToString()))
            _blocks.Add(new RawBlock(_kind, _line.ToString()));
        _line.Clear();
        _kind = next;
    }
}
