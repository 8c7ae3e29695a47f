using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>Scans made in the test: a page printed with text, drawn as a picture, and put into a PDF as nothing else.</summary>
internal static class Scans
{
    public static void SkipWithoutTesseract() =>
        Assert.SkipUnless(new TesseractOcr(ReadingLimits.Default).IsInstalled, "Tesseract is not installed");

    public static Task<ReadText> WithoutTesseractAsync(byte[] pdf) =>
        ReadAsync(pdf, ReadingLimits.Default, "no-such-program");

    public static async Task<ReadText> ReadAsync(byte[] pdf, ReadingLimits limits, string program = "tesseract")
    {
        await using var house = Read.House(s => s.AddSingleton(limits).AddSingleton(new TesseractOcr(limits, program)));
        return await house
            .GetRequiredService<DocumentReader>()
            .ReadAsync("scan.pdf", pdf, "d1", TestContext.Current.CancellationToken);
    }

    /// <summary>A first page with text, then the printed pages as pictures.</summary>
    public static byte[] Of(string? firstPage, params byte[][] printed)
    {
        var pdf = new PdfDocumentBuilder();
        if (firstPage is not null)
        {
            var font = pdf.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
            pdf.AddPage(PageSize.A4).AddText(firstPage, 10, new PdfPoint(50, 740), font);
        }
        foreach (var page in printed)
            pdf.AddPage(PageSize.A4).AddPng(Picture(page), new PdfRectangle(0, 0, 595, 842));
        return pdf.Build();
    }

    private static byte[] Picture(byte[] pdf)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftoppm"), "poppler is not installed");
        var start = new ProcessStartInfo("pdftoppm", ["-r", "200", "-gray", "-png", "-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(pdf);
        process.StandardInput.Close();
        using var png = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(png);
        process.WaitForExit();
        return png.ToArray();
    }
}
