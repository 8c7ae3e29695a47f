namespace Vitae.Reading;

/// <summary>Lines in reading order → blocks: wrapped lines joined, headings and bullets told by their look.</summary>
internal sealed class PdfBlocks(IReadOnlyList<PdfLine> lines)
{
    private readonly PdfMargins _margins = new(lines);
    private readonly PdfHeadings _headings = new(lines);
    private readonly List<PdfOpenBlock> _blocks = [];

    public IReadOnlyList<RawBlock> Read()
    {
        foreach (var line in lines.SelectMany(SplitAtBullets))
            Add(line);
        return
        [
            .. _blocks.Where(b => b.Text.Any(char.IsLetterOrDigit)).Select(b => new RawBlock(b.Kind, b.Text, b.Page)),
        ];
    }

    /// <summary>Several list items side by side are as many lines.</summary>
    private static IEnumerable<PdfLine> SplitAtBullets(PdfLine line)
    {
        var from = 0;
        for (var i = 1; i < line.Cells.Count; i++)
        {
            if (!BulletSign.IsGlyph(line.Cells[i].Text))
                continue;
            yield return line with
            {
                Cells = [.. line.Cells.Take(i).Skip(from)],
            };
            from = i;
        }
        yield return from == 0 ? line : line with { Cells = [.. line.Cells.Skip(from)] };
    }

    private void Add(PdfLine line)
    {
        if (AddBesideBullet(line))
            return;
        var heading = _headings.IsHeading(line);
        if (_blocks.Count == 0 || !_blocks[^1].TryAppend(line, heading))
            _blocks.Add(new PdfOpenBlock(line, heading, _margins));
    }

    /// <summary>
    /// A date in the margin beside a bullet belongs to the entry the bullet stands under, so it moves to the entry's
    /// own line.
    /// </summary>
    private bool AddBesideBullet(PdfLine line)
    {
        if (line.Cells.Count < 2 || !IsBullet(line.First) && !Continues(line.First, line))
            return false;
        var entry = _blocks.FindLastIndex(b => b.Kind is not BlockKind.Bullet);
        var text = BulletSign.IsSign(line.First.Text) ? 2 : 1;
        if (
            entry < 0
            || _blocks[entry].Kind == BlockKind.Heading
            || text >= line.Cells.Count
            || !line.Cells.Skip(text).All(line.IsMarginNote)
        )
            return false;
        Add(line with { Cells = [.. line.Cells.Take(text)] });
        foreach (var note in line.Cells.Skip(text))
            _blocks[entry].AppendCell(note.Text);
        return true;
    }

    private static bool IsBullet(PdfSegment first) =>
        BulletSign.IsSign(first.Text) || BulletSign.Strip(first.Text) is not null;

    private bool Continues(PdfSegment first, PdfLine line) =>
        _blocks.Count > 0
        && _blocks[^1].Kind == BlockKind.Bullet
        && _blocks[^1].WouldAppend(line with { Cells = [first] });
}
