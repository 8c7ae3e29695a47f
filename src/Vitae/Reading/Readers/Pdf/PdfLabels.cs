namespace Vitae.Reading;

/// <summary>Labels beside text, as in Europass tables: a label of two lines is put together again.</summary>
internal static class PdfLabels
{
    public static IEnumerable<PdfLine> Join(IEnumerable<PdfLine> lines)
    {
        PdfLine? row = null;
        var held = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (row is not null && GoesOn(row, held.Count > 0 ? held[^1] : row, line))
            {
                row = row with { Cells = [Joined(row.First, line.First), .. row.Cells.Skip(1)] };
                if (line.Cells.Count > 1)
                    held.Add(line with { Cells = [.. line.Cells.Skip(1)] });
                continue;
            }
            foreach (var done in Flush(row, held))
                yield return done;
            held.Clear();
            row = line;
        }
        foreach (var done in Flush(row, held))
            yield return done;
    }

    private static IEnumerable<PdfLine> Flush(PdfLine? row, List<PdfLine> held) =>
        row is null ? held : held.Prepend(row);

    /// <summary>The line below a label, close to it and in its column, alone or in lower case.</summary>
    private static bool GoesOn(PdfLine row, PdfLine above, PdfLine line) =>
        row.Cells.Count > 1
        && !BulletSign.IsSign(row.First.Text)
        && line.First.X1 < row.Cells[1].X0
        && row.First.Text.Length < 40
        && line.First.Text.Length < 40
        && Math.Abs(line.First.Size - row.First.Size) < 0.6
        && line.First.Bold == row.First.Bold
        && Math.Min(row.Y - line.Y, above.Y - line.Y) < 1.5 * line.First.Size
        && char.IsLower(line.First.Text[0]);

    private static PdfSegment Joined(PdfSegment label, PdfSegment more) =>
        label with
        {
            Text = WrappedLine.Join(label.Text, more.Text),
            X0 = Math.Min(label.X0, more.X0),
            X1 = Math.Max(label.X1, more.X1),
        };
}
