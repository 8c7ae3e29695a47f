using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Reading;

namespace Vitae.Benchmarks.Extract;

/// <summary>What reading in another process costs: the first file, which starts it, and those after.</summary>
internal static class ChildCost
{
    private const int Files = 15;

    public static async Task PrintAsync(string corpus, DocumentReader reader, CancellationToken ct)
    {
        var program = Path.GetFullPath(Path.Combine("artifacts", "bench", "cli", "Vitae.Cli"));
        if (!File.Exists(program))
            return;
        var content = await File.ReadAllBytesAsync(Path.Combine(corpus, "resumes", "pdf", "rendercv-classic.pdf"), ct);
        var request = new ReadRequest("cv.pdf", "d1", content);
        var limits = ReadingLimits.Default;
        var cold = new List<double>();
        var warm = new List<double>();
        var here = new List<double>();
        for (var round = 0; round < Files; round++)
        {
            using var pool = new ReaderPool(
                new ReaderCommand(limits, [program]),
                limits,
                NullLogger<ReaderPool>.Instance
            );
            cold.Add(await TimeAsync(() => pool.ReadAsync(request, ct)));
            for (var file = 0; file < 5; file++)
                await pool.ReadAsync(request, ct);
            warm.Add(await TimeAsync(() => pool.ReadAsync(request, ct)));
            here.Add(await TimeAsync(() => reader.ReadAsync(request.FileName, content, "d1", ct)));
        }
        Console.WriteLine("| one PDF | in this process, warm | other process, cold | other process, warm |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| milliseconds, median | {Median(here):0.0} | {Median(cold):0} | {Median(warm):0.0} |"
            )
        );
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
