using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Vitae.Reading;

/// <summary>PDF: letters with positions → lines, columns and blocks in reading order.</summary>
internal sealed class PdfReader(ReadingLimits limits, TesseractOcr ocr, ReadingPulse pulse) : IFormatReader
{
    public FileType Type => FileType.Pdf;

    public RawDocument Read(SourceFile file, CancellationToken ct)
    {
        var filters = new CappedFilters(file, limits);
        try
        {
            var bytes = file.Content.ToArray();
            using var pdf = PdfDocument.Open(
                bytes,
                new ParsingOptions
                {
                    SkipMissingFonts = true,
                    UseActualText = true,
                    FilterProvider = filters,
                    Password = file.Password ?? "",
                }
            );
            if (pdf.NumberOfPages > limits.MaxPages)
                throw file.Refuse(
                    $"has {pdf.NumberOfPages} pages; the limit is {limits.MaxPages}",
                    "Add only the pages that matter"
                );
            return Checked(Read(pdf, new ScannedPages(bytes, ocr, limits, pulse), ct), filters);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw Locked(file, e);
        }
        catch (Exception) when (filters.WereExceeded)
        {
            throw filters.Refuse();
        }
        catch (Exception e) when (e is not (OperationCanceledException or VitaeException or OutOfMemoryException))
        {
            // PdfPig throws whatever broke inside it: at this edge any failure means a damaged file.
            throw file.Refuse("is a damaged PDF", "Open it in a PDF viewer, print it to a new PDF and add that", e);
        }
    }

    private static VitaeException Locked(SourceFile file, Exception e) =>
        new(
            ErrorCodes.UnsupportedDocument,
            file.Password is null
                ? $"{TextCleaner.ForMessage(file.Name)} is a password-protected PDF."
                : $"{TextCleaner.ForMessage(file.Name)} is a password-protected PDF, and the password given does not open it.",
            "Give its password in a file (--password-file), or save a copy without password and add that",
            e
        )
        {
            NeedsPassword = true,
        };

    private static RawDocument Checked(RawDocument read, CappedFilters filters) =>
        filters.WereExceeded ? throw filters.Refuse() : read;

    // The parser makes the factory by reflection.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(PdfMaskedTextFactory))]
    private RawDocument Read(PdfDocument pdf, ScannedPages scans, CancellationToken ct)
    {
        pdf.AddPageFactory<PdfMaskedText, PdfMaskedTextFactory>();
        var lines = new List<PdfLine>();
        var scanned = new List<RawBlock>();
        var hidden = new HiddenText();
        foreach (var page in pdf.GetPages())
        {
            ct.ThrowIfCancellationRequested();
            var found = PdfPageLines.Read(page, PdfMaskedText.Find(pdf, page), hidden);
            var read = ScannedPages.IsScan(page, found) ? scans.Read(page, ct) : [];
            scanned.AddRange(read);
            if (read.Count == 0)
                lines.AddRange(found);
        }
        var printed = new PdfBlocks(PdfOrnaments.Remove(PdfFurniture.Remove(lines))).Read();
        var blocks = printed.Concat(scanned).OrderBy(b => b.Page).ToList();
        return new RawDocument
        {
            Type = Type,
            Blocks = PdfAttachment.Find(pdf, blocks, limits)?.Blocks ?? blocks,
            Pages = pdf.NumberOfPages,
            Warnings = [.. scans.Warnings, .. hidden.Warnings],
        };
    }
}
