using System.Globalization;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>In the reading process, whose own clock and memory are looked at: other programs' work does not count.</summary>
public sealed class BombTests
{
    private static readonly string[] Program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Vitae.Cli.dll")];

    // A machine may be busy: how long it takes by the clock on the wall says little.
    private static readonly ReadingLimits Patient = new() { MaxTime = TimeSpan.FromMinutes(2) };

    [Theory]
    [InlineData("flate.pdf")]
    [InlineData("pages.pdf")]
    [InlineData("unpacks.docx")]
    [InlineData("entries.docx")]
    [InlineData("groups.rtf")]
    [InlineData("binary.rtf")]
    [InlineData("pdf/bomb-flate-1gib.pdf")]
    [InlineData("pdf/deep-nesting-tounicode-cmap.pdf")]
    [InlineData("pdf/page-tree-loop.pdf")]
    [InlineData("pdf/long-200-pages.pdf")]
    [InlineData("docx/zipbomb-document-xml-300mib.docx")]
    [InlineData("docx/xxe-billion-laughs.docx")]
    [InlineData("docx/zip-overlapping-entries.docx")]
    public async Task A_bomb_costs_at_most_five_seconds_of_work_and_half_a_gigabyte(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The peak of a process's memory is read from /proc");
        var ct = TestContext.Current.CancellationToken;
        var bomb = Bombs.Of(name);
        using var process = new ReaderCommand(Patient, Program).Start();
        using var worker = new ReaderWorker(process);
        var harmless = new ReadRequest("cv.pdf", "d1", new PdfFixture().Text(50, 740, "Engineer").Build());
        Assert.NotNull((await worker.AskAsync(harmless, Patient, ct))?.Text);
        var before = process.TotalProcessorTime;

        var reply = await worker.AskAsync(new ReadRequest(Path.GetFileName(name), "d1", bomb), Patient, ct);

        Assert.NotNull(reply);
        Assert.True(reply.Message is not null || reply.Text!.Text.Length < 100, $"{name} was read");
        var work = process.TotalProcessorTime - before;
        Assert.True(work < TimeSpan.FromSeconds(5), $"{name} took {work} of work");
        Assert.InRange(PeakKilobytes(process.Id), 1, 512 * 1024);
        // The process is alive and serves the next file.
        Assert.Equal("Engineer", (await worker.AskAsync(harmless, Patient, ct))?.Text?.Text);
    }

    private static long PeakKilobytes(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").Single(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
