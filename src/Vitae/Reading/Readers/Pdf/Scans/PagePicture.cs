using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Vitae.Reading;

/// <summary>A page as a picture: drawn by poppler where it is installed, else the largest picture on it.</summary>
internal static class PagePicture
{
    private const int Smallest = 300;

    public static byte[]? Of(Page page, byte[] pdf, ScanLimits limits, CancellationToken ct) =>
        Drawn(page.Number, pdf, limits, ct) ?? Embedded(page, limits);

    /// <summary>Strips, turned pages, and every way of packing pictures are poppler's to know.</summary>
    private static byte[]? Drawn(int page, byte[] pdf, ScanLimits limits, CancellationToken ct)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var size = limits.MaxPixels.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-f", number, "-l", number, "-scale-to", size, "-gray", "-png", "-"];
        var png = CappedProgram.Run("pdftoppm", arguments, pdf, limits, ct);
        return png is { Length: > 0 } ? png : null;
    }

    private static byte[]? Embedded(Page page, ScanLimits limits)
    {
        var picture = page.GetImages().MaxBy(image => (long)image.WidthInSamples * image.HeightInSamples);
        var (least, most) = (Smallest, limits.MaxPixels * 3);
        if (
            picture is null
            || Math.Min(picture.WidthInSamples, picture.HeightInSamples) < least
            || Math.Max(picture.WidthInSamples, picture.HeightInSamples) > most
        )
            return null;
        return picture.TryGetPng(out var png) ? png : picture.RawBytes.ToArray();
    }
}
