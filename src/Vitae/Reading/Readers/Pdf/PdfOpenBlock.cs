namespace Vitae.Reading;

/// <summary>A block under construction: knows whether the next printed line still belongs to it.</summary>
internal sealed class PdfOpenBlock
{
    private readonly PdfMargins _margins;
    private readonly bool _rightToLeft;
    private double _textLeft;
    private PdfLine _last;

    public PdfOpenBlock(PdfLine line, bool heading, PdfMargins margins)
    {
        _margins = margins;
        _last = line;
        _rightToLeft = line.First.IsRightToLeft;
        Page = line.Page;
        var item = heading ? null : BulletText(line);
        Kind =
            heading ? BlockKind.Heading
            : item is not null ? BlockKind.Bullet
            : BlockKind.Paragraph;
        Text = item ?? line.Text;
        // Where wrapped lines begin: after a bullet's sign, under the last cell of a row.
        _textLeft = line.Last.X0;
    }

    public BlockKind Kind { get; }
    public int Page { get; }
    public string Text { get; private set; }

    public bool TryAppend(PdfLine line, bool heading)
    {
        if (heading != (Kind == BlockKind.Heading) || !WouldAppend(line))
            return false;
        Text = WrappedLine.Join(Text, line.Text);
        _textLeft = line.X0;
        _last = line;
        return true;
    }

    public void AppendCell(string text) => Text = $"{Text} | {text}";

    public bool WouldAppend(PdfLine line)
    {
        if (BulletText(line) is not null || line.Cells.Count > 1 || !HasSameLook(line))
            return false;
        if (line.Column != _last.Column)
            return Kind != BlockKind.Heading && IsFull(line) && StartsLow(line);
        if (_last.Y - line.Y > 1.75 * line.Size || _last.Y <= line.Y || !IsBelow(line))
            return false;
        return IsFull(line) || (StartsLow(line) && !EndsSentence());
    }

    private bool HasSameLook(PdfLine line) =>
        Math.Abs(line.Size - _last.Last.Size) <= 0.08 * line.Size
        && (line.First.Bold == _last.Last.Bold || Kind == BlockKind.Bullet);

    /// <summary>Under the text it would continue; a bullet's text may also go on under its sign.</summary>
    private bool IsBelow(PdfLine line)
    {
        if (_rightToLeft)
            return true;
        if (_last.Cells.Count > 1 && Kind != BlockKind.Bullet)
            return Math.Abs(line.X0 - _textLeft) < (EndsDivided(line) ? line.Size : 3)
                && line.X0 > line.Column.Left + 10;
        if (Kind == BlockKind.Bullet)
            return line.X0 > _textLeft - 3 || IsFull(line);
        var centred = Math.Abs(line.X0 + line.X1 - _last.X0 - _last.X1) < 6;
        var rightAligned = Math.Abs(line.X1 - _last.X1) < 2;
        return centred || rightAligned || (line.X0 > _textLeft - (2 * line.Size) && line.X0 < _textLeft + line.Size);
    }

    /// <summary>The next line's first word would not have fitted any more.</summary>
    private bool IsFull(PdfLine next)
    {
        var room = _rightToLeft ? _last.X0 - _last.Column.Left : _margins.RightOf(_last) - _last.X1;
        return room < next.First.FirstWordWidth + (0.35 * next.Size);
    }

    private static bool StartsLow(PdfLine line) => char.IsLower(line.Text[0]);

    /// <summary>A word goes on in the next line, wherever that begins.</summary>
    private bool EndsDivided(PdfLine next) =>
        Text is [.., var letter, '-' or '\u00AD'] && char.IsLower(letter) && StartsLow(next);

    private bool EndsSentence() => Text[^1] is '.' or '!' or '?' or ':';

    private static string? BulletText(PdfLine line)
    {
        if (BulletSign.IsSign(line.First.Text))
            return string.Join(" | ", line.Cells.Skip(1).Select(c => c.Text));
        return BulletSign.Strip(line.Text);
    }
}
