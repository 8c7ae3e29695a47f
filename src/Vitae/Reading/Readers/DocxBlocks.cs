using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Reading;

/// <summary>Walks a Word document part and turns paragraphs and table rows into blocks.</summary>
internal sealed class DocxBlocks(DocxStyles styles, HiddenText hidden, CancellationToken ct)
{
    private readonly List<RawBlock> _blocks = [];
    private readonly DocxRuns _runs = new(styles, hidden);

    public IReadOnlyList<RawBlock> Finish() => _blocks;

    public void Visit(OpenXmlElement? element)
    {
        ct.ThrowIfCancellationRequested();
        switch (element)
        {
            case null:
                return;
            case Paragraph paragraph:
                VisitParagraph(paragraph);
                return;
            case TableRow row:
                VisitRow(row);
                return;
            case DeletedRun or MoveFromRun:
                return;
            default:
                foreach (var child in element.ChildElements)
                    Visit(child);
                return;
        }
    }

    private void VisitParagraph(Paragraph paragraph)
    {
        var text = _runs.TextOf(paragraph);
        if (text.Length > 0)
            _blocks.Add(ToBlock(paragraph, text));
        foreach (var box in DocxRuns.TextBoxes(paragraph))
            Visit(box);
    }

    private RawBlock ToBlock(Paragraph paragraph, string text)
    {
        if (styles.IsHeading(paragraph))
            return new RawBlock(BlockKind.Heading, text);
        if (BulletSign.Strip(text) is { } item)
            return new RawBlock(BlockKind.Bullet, item);
        if (styles.IsListItem(paragraph))
            return new RawBlock(BlockKind.Bullet, text);
        return new RawBlock(SectionWords.IsSectionName(text) ? BlockKind.Heading : BlockKind.Paragraph, text);
    }

    private void VisitRow(TableRow row) =>
        _blocks.AddRange(TableRowBlocks.Compose(row.Elements<TableCell>().Select(CellBlocks)));

    private List<RawBlock> CellBlocks(TableCell cell)
    {
        var inside = new DocxBlocks(styles, hidden, ct);
        foreach (var child in cell.ChildElements)
            inside.Visit(child);
        return inside._blocks;
    }
}
