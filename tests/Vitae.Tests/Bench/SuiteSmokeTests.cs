using System.Diagnostics;
using Vitae.Pdf;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Bench;

/// <summary>Every benchmark suite runs through once; what it measures on a machine busy with tests says nothing.</summary>
public sealed class SuiteSmokeTests
{
    private static readonly string Root = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..")
    );

    private static readonly string Configuration = Path.GetFileName(
        Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))
    )!;

    private static readonly string Program = Path.Combine([
        Root,
        "bench",
        "Vitae.Benchmarks",
        "bin",
        Configuration,
        "net10.0",
        "Vitae.Benchmarks",
    ]);

    [Theory]
    [InlineData("llm", "G3 cost")]
    [InlineData("load", "generations a second")]
    [InlineData("queue", "enqueue")]
    [InlineData("render", "G8 docx")]
    public async Task A_suite_prints_its_table(string suite, string row)
    {
        Assert.SkipUnless(File.Exists(Program), "The benchmarks are not built: dotnet build Vitae.slnx");
        Assert.SkipUnless(suite != "render" || BrowserPath.Find() is not null, "No browser on this machine.");

        var (exit, output, error) = await RunAsync(suite);

        Assert.True(exit == 0, error);
        Assert.Contains("| suite | metric | ours | limit (×) | peer (×) | goal | pass |", output);
        Assert.Contains(row, output);
    }

    [Fact]
    public async Task A_suite_that_does_not_exist_is_refused_with_the_list()
    {
        Assert.SkipUnless(File.Exists(Program), "The benchmarks are not built: dotnet build Vitae.slnx");

        var (exit, _, error) = await RunAsync("speed");

        Assert.Equal(2, exit);
        Assert.Contains("start, llm, extract, render, load, queue", error);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string suite)
    {
        var start = new ProcessStartInfo(Program, [suite, "--smoke"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestHouse.Ct);
        var error = process.StandardError.ReadToEndAsync(TestHouse.Ct);
        await process.WaitForExitAsync(TestHouse.Ct);
        return (process.ExitCode, await output, await error);
    }
}
