using UglyToad.PdfPig;
using Vitae.Generation;
using Vitae.Templates;

namespace Vitae.Export;

/// <summary>Cuts a resume to a number of really printed pages, as little as possible.</summary>
public sealed class PageFit(IEnumerable<IPdfPrinter> printers, TemplateRenderer renderer)
{
    /// <summary>The resume on at most so many pages; <paramref name="relevance"/> says what matters least.</summary>
    public async Task<FittedResume> FitAsync(
        ResumeContent content,
        IReadOnlyList<Relevance> relevance,
        ResumeTemplate template,
        TemplateLook look,
        int pages,
        CancellationToken ct
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pages, 1);
        var steps = Trimming.Steps(content, relevance).ToList();
        var whole = await PrintAsync(steps[0], template, look, ct);
        return whole.Pages <= pages ? whole : await SmallestCutAsync(steps, template, look, pages, ct);
    }

    /// <summary>Pages only get fewer as texts go, so halving finds the smallest cut with a handful of prints.</summary>
    private async Task<FittedResume> SmallestCutAsync(
        List<TrimmedResume> steps,
        ResumeTemplate template,
        TemplateLook look,
        int pages,
        CancellationToken ct
    )
    {
        var best = await PrintAsync(steps[^1], template, look, ct);
        for (var (low, high) = (1, steps.Count - 2); best.Pages <= pages && low <= high; )
        {
            var middle = (low + high) / 2;
            var tried = await PrintAsync(steps[middle], template, look, ct);
            (low, high, best) = tried.Pages <= pages ? (low, middle - 1, tried) : (middle + 1, high, best);
        }
        return best;
    }

    private async Task<FittedResume> PrintAsync(
        TrimmedResume step,
        ResumeTemplate template,
        TemplateLook look,
        CancellationToken ct
    )
    {
        var html = renderer.Render(template, ResumePage.From(step.Content), look);
        using var pdf = PdfDocument.Open(await PdfExport.Printer(printers).PrintAsync(PageFonts.Embed(html), ct));
        return new()
        {
            Content = step.Content,
            Html = html,
            Pages = pdf.NumberOfPages,
            Trimmed = step.Trimmed,
        };
    }
}
