using Vitae.Templates;

namespace Vitae.Export;

/// <summary>The very HTML page, printed by a browser.</summary>
internal sealed class PdfExport(IEnumerable<IPdfPrinter> printers) : IResumeExport
{
    public string Format => "pdf";
    public string Extension => ".pdf";

    public async Task<byte[]> WriteAsync(ResumeToExport resume, CancellationToken ct) =>
        PdfMetadata.Scrub(await Printer(printers).PrintAsync(PageFonts.Embed(resume.Html), ct));

    internal static IPdfPrinter Printer(IEnumerable<IPdfPrinter> printers) =>
        printers.FirstOrDefault()
        ?? throw new VitaeException(
            ErrorCodes.BrowserNotFound,
            "This program was built without a PDF printer.",
            "Export html or docx instead."
        );
}
