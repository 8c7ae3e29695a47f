namespace Vitae.Reading;

/// <summary>A printed line inside its column: one segment, or several set apart by wide gaps.</summary>
internal sealed record PdfLine
{
    public required IReadOnlyList<PdfSegment> Cells { get; init; }
    public required int Page { get; init; }

    /// <summary>Lines of one column share this.</summary>
    public required PdfColumn Column { get; init; }

    public PdfSegment First => Cells[0];
    public PdfSegment Last => Cells[^1];

    /// <summary>The bullet's text, or the first cell.</summary>
    public PdfSegment TextCell => Cells.Count > 1 && BulletSign.IsSign(First.Text) ? Cells[1] : First;
    public double X0 => Cells.Min(c => c.X0);
    public double X1 => Cells.Max(c => c.X1);
    public double Y => First.Y;

    /// <summary>The size most of the line is set in.</summary>
    public double Size => Cells.MaxBy(c => c.Text.Length)!.Size;

    /// <summary>Cells apart; a label that ends in a colon leads over to its text.</summary>
    public string Text => string.Join(" | ", Cells.Select(c => c.Text)).Replace(": | ", ": ", StringComparison.Ordinal);

    /// <summary>Short, and in the outer third of the column.</summary>
    public bool IsMarginNote(PdfSegment cell) =>
        cell.Text.Length < 40 && cell.X0 > Column.Left + (0.6 * (Column.Right - Column.Left));
}
