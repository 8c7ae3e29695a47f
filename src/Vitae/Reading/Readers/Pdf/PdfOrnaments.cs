namespace Vitae.Reading;

/// <summary>A sign that stands before section names and nothing else is an ornament of headings, not a bullet.</summary>
internal static class PdfOrnaments
{
    public static IReadOnlyList<PdfLine> Remove(IReadOnlyList<PdfLine> lines)
    {
        var ornaments = lines
            .Where(l => l.Cells.Count > 1 && BulletSign.IsGlyph(l.First.Text))
            .GroupBy(l => l.First.Text, StringComparer.Ordinal)
            .Where(g => g.All(IsSectionName))
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return ornaments.Count == 0
            ? lines
            : [.. lines.Select(l => l.Cells.Count > 1 && ornaments.Contains(l.First.Text) ? Bare(l) : l)];
    }

    private static bool IsSectionName(PdfLine line) => SectionWords.IsSectionName(Bare(line).Text);

    private static PdfLine Bare(PdfLine line) => line with { Cells = [.. line.Cells.Skip(1)] };
}
