using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Render;
using Vitae.Generation;
using Vitae.Pdf;
using Vitae.Reading;
using Vitae.Templates;

namespace Vitae.Benchmarks.Load;

/// <summary>Goal G12: how much longer the slowest of running generations take while PDFs are parsed, or printed.</summary>
internal static class IsolationRows
{
    private const int Running = 16;
    private const int Parsed = 50;
    private const int Printed = 20;
    private const int Repeats = 3;
    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(4);
    private static readonly string Reader = Path.GetFullPath(Path.Combine("artifacts", "bench", "cli", "Vitae.Cli"));

    public static async Task<IReadOnlyList<Row>> MeasureAsync(Crowd crowd, bool isSmoke, CancellationToken ct)
    {
        var (running, parsed, printed) = isSmoke ? (2, 2, 2) : (Running, Parsed, Printed);
        var (quiet, parsing, printing) = (new List<double>(), new List<double>(), new List<double>());
        // The first second still pays for what went before, and the printer's browser starts once.
        await P99Async(() => Task.Delay(isSmoke ? Tick : QuietTime, ct));
        for (var round = 0; round < (isSmoke ? 1 : Repeats); round++)
        {
            quiet.Add(await P99Async(() => Task.Delay(isSmoke ? Tick : QuietTime, ct)));
            if (File.Exists(Reader))
                parsing.Add(await P99Async(() => ParseAsync(parsed, ct)));
            if (BrowserPath.Find() is not null)
                printing.Add(await P99Async(() => PrintAsync(printed, ct)));
        }

        return
        [
            .. Compare($"while {parsed} PDFs are parsed", parsing, quiet, isSmoke ? null : 1.5),
            .. Compare($"while {printed} PDFs are printed", printing, quiet, isSmoke ? null : 2),
        ];

        async Task<double> P99Async(Func<Task> other) =>
            (await crowd.MeanwhileAsync(running, other, ct)).Percentile(0.99);
    }

    private static TimeSpan Tick => TimeSpan.FromMilliseconds(1);

    private static async Task ParseAsync(int count, CancellationToken ct)
    {
        var limits = ReadingLimits.Default;
        using var pool = new ReaderPool(new ReaderCommand(limits, [Reader]), limits, NullLogger<ReaderPool>.Instance);
        var content = await File.ReadAllBytesAsync(Path.Combine("samples", "cv.pdf"), ct);
        await Task.WhenAll(
            Enumerable.Range(0, count).Select(_ => pool.ReadAsync(new ReadRequest("cv.pdf", "d1", content), ct))
        );
    }

    private static async Task PrintAsync(int count, CancellationToken ct)
    {
        await using var printer = new ChromiumPrinter(TimeProvider.System);
        var template = new TemplateCatalog().Open(TemplateCatalog.DefaultName);
        var html = new TemplateRenderer().Render(template, ResumePage.From(BenchResume.Content));
        var page = PageFonts.Embed(html);
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => printer.PrintAsync(page, ct)));
    }

    /// <summary>Nothing where the other program is not installed.</summary>
    private static IEnumerable<Row> Compare(string when, List<double> busy, List<double> quiet, double? goal) =>
        busy.Count == 0
            ? []
            : [Row.Of("load", $"G12 p99 of a running generation {when}", [.. busy], "quiet", [.. quiet], goal)];
}
