using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

public sealed class ScanTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static byte[] Printed() =>
        new PdfFixture()
            .Text(50, 780, "Experience", 16, bold: true)
            .Text(50, 740, "Ingenieur bei der Nordwind Werft, 2015 - 2019", 12)
            .Text(50, 720, "Built a crane for 40 tons", 12)
            .Build();

    [Fact]
    public async Task Without_Tesseract_a_scanned_page_is_named_and_the_others_are_read()
    {
        var read = await Scans.WithoutTesseractAsync(Scans.Of("Engineer at Acme", Printed()));
        Assert.Equal(["Engineer at Acme"], Read.Lines(read));
        Assert.Equal(["Page 2 has no text: it is a scan or a picture."], read.Warnings);
    }

    [Fact]
    public async Task A_file_of_nothing_but_scans_is_refused_without_Tesseract_and_told_the_cure()
    {
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            Scans.WithoutTesseractAsync(Scans.Of(null, Printed()))
        );
        Assert.Contains("scan.pdf contains no text", error.Message, StringComparison.Ordinal);
        Assert.Contains("Install Tesseract", error.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_Tesseract_a_scanned_page_is_read_and_marked_as_such()
    {
        Scans.SkipWithoutTesseract();
        var read = await Scans.ReadAsync(Scans.Of("Engineer at Acme", Printed()), ReadingLimits.Default);
        Assert.Contains("Nordwind Werft, 2015 - 2019", read.Text, StringComparison.Ordinal);
        Assert.Contains(
            read.Blocks,
            b => b.Page == 2 && b.Text.Contains("crane for 40 tons", StringComparison.Ordinal)
        );
        Assert.Equal(["Page 2 is a scan: Tesseract read it, and may have made mistakes."], read.Warnings);
    }

    [Fact]
    public async Task The_reader_process_reads_scans_too()
    {
        Scans.SkipWithoutTesseract();
        var limits = ReadingLimits.Default;
        using var pool = new ReaderPool(
            new ReaderCommand(limits, ["dotnet", Path.Combine(AppContext.BaseDirectory, "Vitae.Cli.dll")]),
            limits,
            NullLogger<ReaderPool>.Instance
        );
        var read = await pool.ReadAsync(new ReadRequest("scan.pdf", "d1", Scans.Of(null, Printed())), Ct);
        Assert.Contains("Nordwind", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_left_when_the_time_for_scans_is_over_are_named()
    {
        Scans.SkipWithoutTesseract();
        var limits = new ReadingLimits { Scans = new ScanLimits { MaxTime = TimeSpan.Zero } };
        var read = await Scans.ReadAsync(Scans.Of("Engineer at Acme", Printed()), limits);
        Assert.Contains("used up", Assert.Single(read.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_does_not_end_is_killed()
    {
        var watch = Stopwatch.StartNew();
        var limits = new ScanLimits { MaxTimeOfPage = TimeSpan.FromMilliseconds(300) };
        Assert.Null(CappedProgram.Run("sleep", ["60"], [], limits, Ct));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_program_gets_no_more_memory_than_it_may_have()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/prlimit"), "prlimit is not installed");
        string[] Copy(string size) => ["if=/dev/zero", $"bs={size}", "count=1"];
        var limits = new ScanLimits { MaxBytes = 100 << 20 };
        Assert.Equal(1 << 20, CappedProgram.Run("dd", Copy("1M"), [], limits, Ct)?.Length);
        Assert.Null(CappedProgram.Run("dd", Copy("300M"), [], limits, Ct));
    }
}
