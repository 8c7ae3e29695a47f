using System.CommandLine;
using Vitae.Ai;
using Vitae.Jobs;

namespace Vitae.Cli;

internal static class JobCommand
{
    public static Command Create()
    {
        var posting = new Argument<string>("posting")
        {
            Description = "File (.txt .md .html), web address, - for stdin, or the text itself",
        };
        var session = new Option<string?>("--session")
        {
            Description = "Session to give the posting to (default: a new one)",
        };
        var analysis = new Option<string?>("--analysis")
        {
            Description = "Ready analysis in Markdown: no model is asked",
        };
        var model = new Option<string?>("--model") { Description = "Model id (see: vitae models)" };
        var command = new Command("job", "Step 1: read a job posting") { posting, session, analysis, model };
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var source = await JobInput.ReadAsync(run, run.Value(posting)!, ct);
                var ready = run.Value(analysis) is { } path
                    ? new JobSource(Path.GetFileName(path), await InputFile.ReadAsync(path, ct))
                    : null;
                var result = await progress.ShowAsync(
                    run,
                    events =>
                        run.Get<JobStep>()
                            .SubmitAsync(
                                run.Value(session),
                                source,
                                ready,
                                AskingFor(run, run.Value(model), events),
                                ct
                            )
                );
                await CliRun.Messages.WriteLineAsync($"Next: vitae documents {result.SessionId} <your CV> …");
                return new { Status = "success", Job = result };
            }
        );
    }

    /// <summary>Who asks in step 1: the model is chosen in step 3, so the default one stands in.</summary>
    public static AiRun AskingFor(CliRun run, string? model, IProgress<RunEvent> events) =>
        new() { Models = [model ?? run.Get<ProviderCatalog>().Default.Id], Progress = events };
}
