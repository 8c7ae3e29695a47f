using Vitae.Ai;
using Vitae.Evaluation;

namespace Vitae.Cli;

/// <summary>One <c>vitae eval</c>: a database of its own in the results' folder, the table on stderr, the summary as JSON.</summary>
internal static class EvalRun
{
    public static async Task<object> RunAsync(CliRun run, EvalOptions options, CancellationToken ct)
    {
        var earlier = options.Against is { } path ? await ReportFiles.ReadAsync(path, ct) : null;
        Directory.CreateDirectory(options.Folder);
        // Sessions of an evaluation are nobody's applications: they stay out of the user's own list.
        run.DatabasePath = run.Value(VitaeCommand.Database) ?? Path.Combine(options.Folder, "eval.db");
        run.Annex = services => services.AddEvaluation();
        if (options.Models.Count == 0)
        {
            options = options with { Models = [run.Get<ProviderCatalog>().Default.Id] };
        }

        var report = await run.Get<Evaluator>().RunAsync(options, new MessageLines(), ct);
        report = report with
        {
            Faults = options.Faults ? FaultSuite.Run() : null,
            Comparisons = earlier is null ? [] : Comparison.Of(report, earlier),
        };
        var files = await ReportFiles.WriteAsync(report, options.Folder, ct);
        await CliRun.Messages.WriteLineAsync(TableRenderer.Render(report));
        return new
        {
            Status = report.Stopped is null ? "success" : "partial",
            Report = report with
            {
                Models = [.. report.Models.Select(m => m with { Pairs = [] })],
            },
            Files = files,
        };
    }

    private sealed class MessageLines : IProgress<string>
    {
        public void Report(string value) => CliRun.Messages.WriteLine(value);
    }
}
