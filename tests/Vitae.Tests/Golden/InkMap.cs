using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Vitae.Tests.Golden;

/// <summary>A PDF as a coarse picture in text: how much ink the letters leave in each cell of the page, 0–9.</summary>
internal static class InkMap
{
    private const int Columns = 24;
    private const int Rows = 34;

    public static string Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var map = new StringBuilder($"{document.NumberOfPages} pages\n");
        foreach (var page in document.GetPages().Take(2))
            map.Append(Page(page)).Append('\n');
        return map.ToString();
    }

    /// <summary>Mean difference of two maps, in steps of the scale; another number of pages is a difference beyond all bounds.</summary>
    public static double Difference(string expected, string actual)
    {
        var (a, b) = (expected.Split('\n'), actual.Split('\n'));
        if (a.Length != b.Length || !string.Equals(a[0], b[0], StringComparison.Ordinal))
            return double.MaxValue;
        return a.Skip(1)
            .Zip(b.Skip(1))
            .SelectMany(l => l.First.Zip(l.Second))
            .Average(c => Math.Abs(c.First - c.Second));
    }

    private static string Page(Page page)
    {
        var cells = new double[Rows, Columns];
        foreach (var box in page.Letters.Select(l => l.BoundingBox))
        {
            var column = Math.Clamp((int)(box.Centroid.X / page.Width * Columns), 0, Columns - 1);
            var row = Math.Clamp((int)((1 - box.Centroid.Y / page.Height) * Rows), 0, Rows - 1);
            cells[row, column] += Math.Abs(box.Area) * Rows * Columns / (page.Width * page.Height);
        }
        return string.Join(
            '\n',
            Enumerable
                .Range(0, Rows)
                .Select(r => string.Concat(Enumerable.Range(0, Columns).Select(c => Digit(cells[r, c]))))
        );
    }

    private static char Digit(double ink) => (char)('0' + Math.Min(9, (int)Math.Round(ink * 18)));
}
