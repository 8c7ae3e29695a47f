using Vitae.Tests.Evaluation;

namespace Vitae.Tests.Cli;

/// <summary><c>vitae eval</c> as users run it.</summary>
public sealed class EvalCommandTests
{
    [Fact]
    public async Task It_prints_figures_writes_a_report_and_compares_with_an_earlier_one()
    {
        using var program = new CliProgram();
        string[] words = ["eval", GoldenDataset.Folder, "--model", "offline", "--pairs", "backend:backend"];

        var first = await program.RunAsync([.. words, "-o", "one"]);
        var second = await program.RunAsync([
            .. words,
            "-o",
            "two",
            "--word-limit",
            "150",
            "--against",
            Path.Combine("one", "report.json"),
        ]);

        Assert.Equal("success", first.Json.GetProperty("status").GetString());
        var model = first.Json.GetProperty("report").GetProperty("models")[0];
        Assert.Equal("offline", model.GetProperty("model").GetString());
        Assert.True(File.Exists(Path.Combine(program.Folder, "one", "report.html")));
        Assert.Contains("words read back in order", first.Stderr, StringComparison.Ordinal);
        var changes = second.Json.GetProperty("report").GetProperty("comparisons")[0].GetProperty("differences");
        Assert.Contains(
            changes.EnumerateArray(),
            d => d.GetProperty("id").GetString() == "words" && d.GetProperty("after").GetDouble() <= 150
        );
        // Sessions of an evaluation are nobody's applications.
        Assert.Equal(0, (await program.RunAsync("sessions")).Json.GetProperty("sessions").GetArrayLength());
    }

    [Fact]
    public async Task A_folder_that_is_no_dataset_is_refused_with_what_one_is()
    {
        using var program = new CliProgram();

        var result = await program.RunAsync("eval", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("candidates", result.Stderr, StringComparison.Ordinal);
    }
}
