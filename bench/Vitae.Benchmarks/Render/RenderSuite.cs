using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Benchmarks.Harness;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Templates;

namespace Vitae.Benchmarks.Render;

/// <summary>Resume to HTML, PDF and DOCX (goals G6–G8) against the raw mechanisms on the same resume.</summary>
internal static class RenderSuite
{
    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        await using var printer = new ChromiumPrinter(TimeProvider.System);
        await using var raw = await RawBrowser.StartAsync();
        var model = ResumePage.From(BenchResume.Content);
        var (renderer, template) = (new TemplateRenderer(), new TemplateCatalog().Open(TemplateCatalog.DefaultName));
        var resume = new ResumeToExport { Content = BenchResume.Content, Html = renderer.Render(template, model) };
        var page = PageFonts.Embed(resume.Html);
        var docx = new DocxExport(TimeProvider.System);
        await using var rooms = new ServiceCollection().AddReading().BuildServiceProvider();
        var reader = rooms.GetRequiredService<DocumentReader>();
        var bytes = await docx.WriteAsync(resume, ct);
        using var files = await PeerFiles.WriteAsync(resume, ct);
        Contest[] contests =
        [
            new("render", "G6 html warm")
            {
                Ours = Repeat(500, () => renderer.Render(template, model)),
                Limit = ("by hand", Repeat(500, () => HandWrittenPage.Of(model))),
                Peer = ("theme-even", token => Peers.ThemeEvenAsync(files.JsonResume, token)),
                Recorded = Side.Recorded("theme-even", 1.6),
                Goals = [Goal.Limit(5), Goal.Peer(0.1)],
            },
            new("render", "G7 pdf warm")
            {
                Ours = Timed(() => printer.PrintAsync(page, ct)),
                Limit = ("raw new page", Timed(() => raw.PrintAsync(page))),
                Peer = ("WeasyPrint", token => Peers.WeasyPrintAsync(files.Page, token)),
                Recorded = Side.Recorded("WeasyPrint", 84),
                Goals = [Goal.Limit(1.3), Goal.Peer(0.8)],
            },
            new("render", "G7 pdf cold")
            {
                Ours = Timed(() => PrintColdAsync(page, ct)),
                Limit = ("raw launch and page", Timed(() => RawBrowser.PrintColdAsync(page))),
                Goals = [Goal.Limit(1.3)],
            },
            new("render", "G8 docx")
            {
                Ours = Repeat(20, () => docx.WriteAsync(resume, ct)),
                Limit = ("same text, no styles", Repeat(20, () => PlainDocx(resume))),
                Peer = ("pandoc, a process each", token => Peers.PandocAsync(files.Page, token)),
                Recorded = Side.Recorded("Reactive Resume", 12),
                Goals = [Goal.Limit(6), Goal.Peer(0.3)],
            },
            new("render", "G8 docx read")
            {
                Ours = Repeat(20, () => reader.ReadAsync("cv.docx", bytes, "d1", ct).GetAwaiter().GetResult()),
                Limit = ("bare Open XML", Repeat(20, () => BareText(bytes))),
                Goals = [Goal.Limit(2)],
            },
        ];
        var rows = new List<Row>();
        foreach (var contest in contests)
        {
            rows.Add(await contest.RunAsync(rounds, ct));
        }

        return rows;
    }

    private static async Task PrintColdAsync(string page, CancellationToken ct)
    {
        await using var cold = new ChromiumPrinter(TimeProvider.System);
        await cold.PrintAsync(page, ct);
    }

    /// <summary>Milliseconds for one of many, because one is too short to time.</summary>
    private static Func<CancellationToken, Task<double>> Repeat<T>(int times, Func<T> act) =>
        _ =>
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
                act();
            return Task.FromResult(Stopwatch.GetElapsedTime(start).TotalMilliseconds / times);
        };

    private static Func<CancellationToken, Task<double>> Timed(Func<Task> act) =>
        async _ =>
        {
            var start = Stopwatch.GetTimestamp();
            await act();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        };

    private static byte[] PlainDocx(ResumeToExport resume)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var paragraphs = ResumeOutline.Of(resume.Content).Select(l => new Paragraph(new Run(new Text(l.Whole))));
            file.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        }
        return stream.ToArray();
    }

    private static string BareText(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return string.Join(
            '\n',
            file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)
        );
    }
}
