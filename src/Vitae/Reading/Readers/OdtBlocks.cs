using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Vitae.Reading;

/// <summary>Walks an OpenDocument text and turns paragraphs, list items and table rows into blocks.</summary>
internal sealed partial class OdtBlocks(OdtStyles styles, HiddenText hidden, CancellationToken ct)
{
    private readonly List<RawBlock> _blocks = [];
    private int _lists;

    public IReadOnlyList<RawBlock> Finish() => _blocks;

    public void Visit(XElement element)
    {
        ct.ThrowIfCancellationRequested();
        if (IsSkipped(element))
            return;
        if (element.Name == OdtNames.Text + "h" || element.Name == OdtNames.Text + "p")
            Add(element);
        else if (element.Name == OdtNames.Table + "table-row")
            _blocks.AddRange(TableRowBlocks.Compose(element.Elements(OdtNames.Table + "table-cell").Select(Cell)));
        else
            VisitChildren(element);
    }

    private void VisitChildren(XElement element)
    {
        var list = element.Name == OdtNames.Text + "list";
        _lists += list ? 1 : 0;
        foreach (var child in element.Elements())
            Visit(child);
        _lists -= list ? 1 : 0;
    }

    private void Add(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        var line = Tabs().Replace(text.ToString().Trim(), " | ");
        if (line.Length > 0)
            _blocks.Add(new RawBlock(Kind(paragraph, line), BulletSign.Strip(line) ?? line));
        // Text boxes are anchored inside paragraphs.
        foreach (var box in paragraph.Descendants().Where(d => d.Name.LocalName is "text-box"))
            VisitChildren(box);
    }

    private BlockKind Kind(XElement paragraph, string line)
    {
        if (
            paragraph.Name == OdtNames.Text + "h"
            || paragraph.Attribute(OdtNames.Text + "style-name")?.Value is "Title"
        )
            return BlockKind.Heading;
        if (_lists > 0 || BulletSign.Strip(line) is not null)
            return BlockKind.Bullet;
        return SectionWords.IsSectionName(line) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    private void Append(XElement element, StringBuilder text)
    {
        if (styles.WhyHidden(element) is { } why)
        {
            hidden.Add(why, element.Value);
            return;
        }
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(Blanks().Replace(plain.Value, " "));
            else if (node is XElement child && !IsSkipped(child))
                AppendElement(child, text);
        }
    }

    private void AppendElement(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "s":
                var count = (int?)element.Attribute(OdtNames.Text + "c") ?? 1;
                text.Append(' ', Math.Clamp(count, 1, 100));
                break;
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append(' ');
                break;
            case "text-box":
                break;
            default:
                Append(element, text);
                break;
        }
    }

    private IReadOnlyList<RawBlock> Cell(XElement cell)
    {
        var inside = new OdtBlocks(styles, hidden, ct);
        inside.VisitChildren(cell);
        return inside._blocks;
    }

    private static bool IsSkipped(XElement element) =>
        element.Name.LocalName
            is "tracked-changes"
                or "annotation"
                or "note"
                or "desc"
                or "title"
                or "scripts"
                or "forms"
                or "hidden-text"
                or "hidden-paragraph"
                or "sequence-decls";

    [GeneratedRegex(@"[ \t]*\t[ \t]*", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Tabs();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Blanks();
}
