using System.CommandLine;
using Vitae.Documents;
using Vitae.Export;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class BatchCommand
{
    public static Command Create()
    {
        var postings = new Argument<string>("postings")
        {
            Description = "A folder of postings, or a list: one file or web address a line",
        };
        var files = new Option<string[]>("--documents")
        {
            Description = "Your CV, letters, certificates",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var best = new Option<int?>("--best") { Description = "Make resumes for so many of the best matches" };
        var all = new Option<bool>("--all") { Description = "Make resumes for all (default: match and rank only)" };
        var folder = new Option<string>("--out")
        {
            Description = "Where the files go",
            DefaultValueFactory = _ => "batch",
        };
        var options = new ConfigOptions();
        var command = new Command("batch", "Many postings, one person: match all, rank, tailor the best")
        {
            postings,
            files,
            best,
            all,
            folder,
        };
        options.AddTo(command);
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var output = run.Value(folder)!;
                var state = new BatchState(output);
                var config = options.Apply(run, before: null);
                var sources = await PostingList.ReadAsync(run, run.Value(postings)!, ct);
                var documents = await ReadAsync(run.Value(files)!, ct);
                var items = await progress.ShowAsync(
                    run,
                    events =>
                        run.Get<BatchStep>()
                            .RunAsync(
                                new BatchRequest
                                {
                                    Postings = sources,
                                    Documents = documents,
                                    Config = config,
                                    Best = run.Value(all) ? null : run.Value(best) ?? 0,
                                    BudgetUsd = config.BudgetUsd,
                                    Before = state.Read(),
                                    Keep = state.WriteAsync,
                                    Made = (item, resume) => ExportAsync(run, output, item, resume, ct),
                                    Progress = events,
                                },
                                ct
                            )
                );
                await BatchTable.WriteAsync(CliRun.Messages, items);
                return new { Status = "success", Items = items };
            }
        );
    }

    private static async Task<IReadOnlyList<DocumentFile>> ReadAsync(string[] paths, CancellationToken ct)
    {
        var files = new List<DocumentFile>();
        foreach (var path in paths)
            files.Add(new DocumentFile(Path.GetFileName(path), await InputFile.ReadAsync(path, ct)));
        return files;
    }

    private static Task<IReadOnlyList<ExportedFile>> ExportAsync(
        CliRun run,
        string output,
        BatchItem item,
        GenerationResult resume,
        CancellationToken ct
    ) =>
        Exporting.ToFolderAsync(
            run,
            resume,
            Exporting.Default,
            Path.Combine(output, item.Name!),
            $"resume-{item.Name}",
            ct
        );
}
