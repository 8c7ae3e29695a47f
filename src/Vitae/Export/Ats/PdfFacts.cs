using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Vitae.Export;

/// <summary>What a PDF says about itself beyond its words.</summary>
internal static class PdfFacts
{
    private const double SmallestPoints = 8.5;

    public static (string? Title, IReadOnlyList<string> Unseen) Read(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        var unseen = pdf.GetPages().SelectMany(p => p.Letters.Where(l => IsUnseen(p, l))).Select(l => l.Value);
        return (pdf.Information.Title, [.. unseen]);
    }

    private static bool IsUnseen(Page page, Letter letter) =>
        !string.IsNullOrWhiteSpace(letter.Value)
        && (letter.PointSize < SmallestPoints || IsWhite(letter) || IsOutside(page, letter));

    private static bool IsWhite(Letter letter)
    {
        var (r, g, b) = letter.Color.ToRGBValues();
        return r > 0.94 && g > 0.94 && b > 0.94;
    }

    private static bool IsOutside(Page page, Letter letter) =>
        letter.BoundingBox.Left < 0
        || letter.BoundingBox.Bottom < 0
        || letter.BoundingBox.Right > page.Width + 1
        || letter.BoundingBox.Top > page.Height + 1;
}
