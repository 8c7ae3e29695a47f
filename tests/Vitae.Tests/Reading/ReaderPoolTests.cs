using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Reading;

namespace Vitae.Tests.Reading;

/// <summary>Through the built program in its reader mode.</summary>
public sealed class ReaderPoolTests
{
    private static readonly string[] Program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Vitae.Cli.dll")];

    private static ReaderPool Pool(ReadingLimits limits) =>
        new(new ReaderCommand(limits, Program), limits, NullLogger<ReaderPool>.Instance);

    private static ReadRequest Request(byte[] content, string name = "cv.pdf") => new(name, "d1", content);

    [Fact]
    public async Task Another_process_reads_the_file_and_refuses_a_bad_one()
    {
        var ct = TestContext.Current.CancellationToken;
        using var pool = Pool(ReadingLimits.Default);
        var read = await pool.ReadAsync(Request(new PdfFixture().Text(50, 740, "Engineer at Acme").Build()), ct);
        Assert.Equal("Engineer at Acme", read.Text);
        Assert.Equal("d1.1", read.Blocks[0].Id);
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            pool.ReadAsync(Request(PdfFixture.Bomb(80 << 20)), ct)
        );
        Assert.Contains("64 MB", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_refused()
    {
        using var pool = Pool(new ReadingLimits { MaxTime = TimeSpan.FromMilliseconds(1) });
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            pool.ReadAsync(
                Request(new PdfFixture().Text(50, 740, "Engineer").Build()),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Contains("takes longer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readers_go_after_everybody_who_waits_for_an_answer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The niceness of threads is read from /proc");
        var limits = ReadingLimits.Default;
        using var process = new ReaderCommand(limits, Program).Start();
        using var worker = new ReaderWorker(process);
        var request = Request(new PdfFixture().Text(50, 740, "Engineer").Build());

        await worker.AskAsync(request, limits, TestContext.Current.CancellationToken);

        Assert.All(Directory.GetDirectories($"/proc/{process.Id}/task"), t => Assert.Equal(10, Niceness(t)));
    }

    /// <summary>The 19th field; the second, the name in brackets, may hold blanks.</summary>
    private static int Niceness(string task) =>
        int.Parse(
            File.ReadAllText(Path.Combine(task, "stat")).Split(") ")[^1].Split(' ')[16],
            System.Globalization.CultureInfo.InvariantCulture
        );
}
