using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Vitae.Benchmarks.Harness;
using Vitae.Reading;

namespace Vitae.Benchmarks.Extract;

/// <summary>
/// Goals G5 and G5f on the real inputs in VITAE_CORPUS: what is read, refused, lost, torn apart; how long it takes
/// beside the bare parser and beside poppler.
/// </summary>
internal static class ExtractSuite
{
    public static async Task<IReadOnlyList<Row>> RunAsync(int rounds, CancellationToken ct)
    {
        if (Environment.GetEnvironmentVariable("VITAE_CORPUS") is not { Length: > 0 } corpus)
        {
            Console.Error.WriteLine("extract: set VITAE_CORPUS to the folder of real inputs; skipped.");
            return [];
        }
        await using var house = new ServiceCollection().AddReading().BuildServiceProvider();
        var reader = house.GetRequiredService<DocumentReader>();
        await KindTable.PrintAsync(corpus, reader, ct);
        await FidelityTable.PrintAsync(corpus, reader, ct);
        await ChildCost.PrintAsync(corpus, reader, ct);
        return await SpeedAsync(corpus, reader, rounds, ct);
    }

    private static async Task<IReadOnlyList<Row>> SpeedAsync(
        string corpus,
        DocumentReader reader,
        int rounds,
        CancellationToken ct
    )
    {
        var files = Directory
            .GetFiles(Path.Combine(corpus, "resumes", "pdf"), "*.pdf")
            .Where(f => !f.Contains("-full", StringComparison.Ordinal))
            .Select(f => (Name: f, Bytes: File.ReadAllBytes(f)))
            .ToList();
        var times = await Rounds.RunAsync(
            rounds,
            [
                new(
                    "ours",
                    token =>
                        TimeAsync(async () =>
                        {
                            foreach (var (name, bytes) in files)
                                await reader.ReadAsync(name, bytes, "d1", token);
                        })
                ),
                new(
                    "pdfpig",
                    _ =>
                        TimeAsync(() =>
                        {
                            foreach (var (_, bytes) in files)
                                ReadBare(bytes);
                            return Task.CompletedTask;
                        })
                ),
                new(
                    "poppler",
                    token =>
                        TimeAsync(async () =>
                        {
                            foreach (var (name, _) in files)
                                await Poppler.TextAsync(name, token);
                        })
                ),
            ],
            ct
        );
        return
        [
            Row.Of("extract", $"{files.Count} PDFs, warm", times["ours"], "bare PdfPig", times["pdfpig"], goal: 1.5),
            Row.Of(
                "extract",
                $"{files.Count} PDFs, warm",
                times["ours"],
                "pdftotext, a process each",
                times["poppler"],
                goal: null
            ),
            .. await MinerAsync(files.Select(f => f.Name), times["ours"], rounds, ct),
        ];
    }

    /// <summary>No row where pdfminer is not installed.</summary>
    private static async Task<IReadOnlyList<Row>> MinerAsync(
        IEnumerable<string> files,
        double[] ours,
        int rounds,
        CancellationToken ct
    )
    {
        var times = new List<double>();
        for (var round = 0; round < Math.Min(rounds, 3); round++)
        {
            if (await OtherTools.MinerMillisecondsAsync(files, ct) is { } time)
                times.Add(time);
        }
        return times.Count == 0
            ? []
            : [Row.Of("extract", "the same PDFs, warm", ours, "pdfminer", [.. times], goal: 0.1)];
    }

    private static void ReadBare(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        foreach (var page in pdf.GetPages())
            ContentOrderTextExtractor.GetText(page, true);
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
