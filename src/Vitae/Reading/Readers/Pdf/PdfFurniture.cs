using System.Text.RegularExpressions;

namespace Vitae.Reading;

/// <summary>Running heads and page numbers: printed for the binder, not part of the text.</summary>
internal static partial class PdfFurniture
{
    /// <summary>
    /// Drops outermost lines that stand at the same place of several pages: all of them when they count pages, else all
    /// but the first.
    /// </summary>
    public static List<PdfLine> Remove(List<PdfLine> lines)
    {
        var pages = lines.Count == 0 ? 0 : lines[^1].Page;
        var edges = lines.GroupBy(l => l.Page).SelectMany(Edges).ToHashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var repeated = edges
            .GroupBy(l => (Math.Round(l.Y / 2), Digits().Replace(l.Text, "#")))
            .Where(g => g.Select(l => l.Page).Distinct().Count() >= Math.Max(2, pages / 2));
        var dropped = repeated
            .SelectMany(g => g.Select(l => l.Text).Distinct(StringComparer.Ordinal).Count() > 1 ? g : g.Skip(1))
            .Concat(edges.Where(l => PageNumber().IsMatch(l.Text)))
            .ToHashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        return lines.FindAll(l => !dropped.Contains(l));
    }

    /// <summary>The first two and the last two lines of a page.</summary>
    private static IEnumerable<PdfLine> Edges(IGrouping<int, PdfLine> page)
    {
        var rows = page.Select(l => Math.Round(l.Y)).Distinct().Order().ToList();
        return rows.Count < 6 ? [] : page.Where(l => Math.Round(l.Y) <= rows[1] || Math.Round(l.Y) >= rows[^2]);
    }

    [GeneratedRegex(@"\d+", RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^[–—-]?\s*((page|seite|página|pagina|strona|p\.)\s*)?\d{1,3}(\s*(/|of|von|sur|de|di|van|z|\|)\s*\d{1,3})?\s*[–—-]?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        RegexLimit.Milliseconds
    )]
    private static partial Regex PageNumber();
}
