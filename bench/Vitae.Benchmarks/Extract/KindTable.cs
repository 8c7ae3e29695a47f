using System.Diagnostics;
using System.Globalization;
using Vitae.Reading;

namespace Vitae.Benchmarks.Extract;

/// <summary>One line per kind of file: files, read, refused as they should be, word recall, entries paired right, seconds, peak memory.</summary>
internal static class KindTable
{
    private static readonly string[] Folders =
    [
        "resumes/pdf",
        "resumes/docx",
        "resumes/odt",
        "resumes/rtf",
        "resumes/html",
        "resumes/md",
        "resumes/txt",
        "resumes/other",
        "jsonresume",
        "linkedin",
        "hostile/pdf",
        "hostile/docx",
        "hostile/odt",
        "hostile/rtf",
        "hostile/html",
        "hostile/json",
        "hostile/txt",
        "hostile/csv",
        "hostile/svg",
    ];

    public static async Task PrintAsync(string corpus, DocumentReader reader, CancellationToken ct)
    {
        var truth = EntryPairs.Truth(corpus);
        Console.WriteLine(
            "| kind | files | read | refused as they should be | wrong | word recall mean / least | entries paired right | seconds | peak MB |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var folder in Folders)
            Console.WriteLine(await LineAsync(corpus, folder, reader, truth, ct));
    }

    private static async Task<string> LineAsync(
        string corpus,
        string folder,
        DocumentReader reader,
        IReadOnlyList<(string, string, string)> truth,
        CancellationToken ct
    )
    {
        int read = 0,
            refused = 0,
            expected = 0,
            wrong = 0,
            right = 0,
            pairs = 0;
        var recalls = new List<double>();
        StartMemory();
        var started = Stopwatch.GetTimestamp();
        var files = Directory.GetFiles(Path.Combine(corpus, folder));
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            var text = await TryReadAsync(reader, file, ct);
            var isRefused = Expected.IsRefused(folder, name);
            (expected, wrong) = (expected + (isRefused ? 1 : 0), wrong + (isRefused == (text is null) ? 0 : 1));
            if (text is null)
            {
                refused += isRefused ? 1 : 0;
                continue;
            }
            read++;
            if (folder == "resumes/pdf")
                recalls.Add(WordRecall.Of(text.Text, await Poppler.BodyAsync(file, ct)));
            if (
                name.StartsWith("john-doe", StringComparison.Ordinal)
                || (
                    name.StartsWith("rendercv", StringComparison.Ordinal)
                    && !name.Contains("full", StringComparison.Ordinal)
                )
            )
                (right, pairs) = (right + EntryPairs.Right(text, truth), pairs + truth.Count);
        }
        var recall = recalls.Count == 0 ? "–" : $"{recalls.Average():0.000} / {recalls.Min():0.000}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {folder} | {files.Length} | {read} | {refused}/{expected} | {wrong} | {recall} | {(pairs == 0 ? "–" : $"{right}/{pairs}")} | {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} | {Peak() >> 20} |"
        );
    }

    /// <summary>Linux forgets the peak when asked to; elsewhere it is the peak of all kinds so far.</summary>
    private static void StartMemory()
    {
        GC.Collect();
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    private static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }

    private static async Task<ReadText?> TryReadAsync(DocumentReader reader, string file, CancellationToken ct)
    {
        try
        {
            return await reader.ReadAsync(Path.GetFileName(file), await File.ReadAllBytesAsync(file, ct), "d1", ct);
        }
        catch (VitaeException)
        {
            return null;
        }
    }
}
