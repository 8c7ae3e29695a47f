using System.Diagnostics;
using UglyToad.PdfPig.Content;

namespace Vitae.Reading;

/// <summary>The pages of one file that are pictures: read by Tesseract within the time there is, or named.</summary>
internal sealed class ScannedPages(byte[] pdf, TesseractOcr ocr, ReadingLimits limits, ReadingPulse pulse)
{
    /// <summary>A scanner's stamp or a page number is no text of the candidate's.</summary>
    private const int FewLetters = 80;
    private readonly Stopwatch _spent = new();
    private readonly List<string> _warnings = [];

    public IReadOnlyList<string> Warnings => _warnings;

    public static bool IsScan(Page page, IReadOnlyList<PdfLine> lines) =>
        lines.Count == 0
            ? page.NumberOfImages > 0 || page.Paths.Count > 0
            : lines.Sum(l => l.Text.Length) < FewLetters && page.GetImages().Any(i => FillsMostOf(page, i));

    /// <summary>The page's text; empty when it can only be named.</summary>
    public IReadOnlyList<RawBlock> Read(Page page, CancellationToken ct)
    {
        var text = IsTimeLeft(page) ? Recognise(page, ct) : null;
        if (text is null)
            return [];
        _warnings.Add($"Page {page.Number} is a scan: Tesseract read it, and may have made mistakes.");
        return [.. new PlainTextBlocks(text).Read().Select(b => b with { Page = page.Number })];
    }

    private bool IsTimeLeft(Page page)
    {
        if (_spent.Elapsed < limits.Scans.MaxTime)
            return true;
        _warnings.Add($"Page {page.Number} has no text: it is a scan, and the time for reading scans was used up.");
        return false;
    }

    private string? Recognise(Page page, CancellationToken ct)
    {
        _spent.Start();
        pulse.Beat();
        var picture = ocr.IsInstalled ? PagePicture.Of(page, pdf, limits.Scans, ct) : null;
        pulse.Beat();
        var text = picture is null ? null : ocr.Read(picture, ct);
        pulse.Beat();
        _spent.Stop();
        if (text is null)
            _warnings.Add($"Page {page.Number} has no text: it is a scan or a picture.");
        return text;
    }

    private static bool FillsMostOf(Page page, IPdfImage image) =>
        image.BoundingBox.Width * image.BoundingBox.Height > 0.5 * page.Width * page.Height;
}
