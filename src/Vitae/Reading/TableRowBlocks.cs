namespace Vitae.Reading;

/// <summary>The cells of a table row → blocks.</summary>
internal static class TableRowBlocks
{
    /// <summary>
    /// Short cells side by side are one row. A cell of several paragraphs means a table used for layout: its
    /// neighbours' labels (dates, as a rule) stay with its first line, the rest follows as blocks.
    /// </summary>
    public static IEnumerable<RawBlock> Compose(IEnumerable<IReadOnlyList<RawBlock>> cells)
    {
        var label = new List<string>();
        foreach (var cell in cells.Where(c => c.Count > 0))
        {
            if (cell.Count == 1 && cell[0].Kind is BlockKind.Paragraph or BlockKind.TableRow)
            {
                label.Add(cell[0].Text);
                continue;
            }
            if (cell[0].Kind == BlockKind.Bullet && label.Count > 0)
            {
                yield return Row(label, BlockKind.TableRow);
                label.Clear();
            }
            label.Add(cell[0].Text);
            yield return Row(label, cell[0].Kind == BlockKind.Paragraph ? BlockKind.TableRow : cell[0].Kind);
            label.Clear();
            foreach (var rest in cell.Skip(1))
                yield return rest;
        }
        if (label.Count > 0)
            yield return Row(label, BlockKind.TableRow);
    }

    private static RawBlock Row(List<string> cells, BlockKind kind) =>
        new(cells.Count == 1 && kind == BlockKind.TableRow ? BlockKind.Paragraph : kind, string.Join(" | ", cells));
}
