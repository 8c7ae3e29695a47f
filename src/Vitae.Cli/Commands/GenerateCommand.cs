using System.CommandLine;
using Vitae.Generation;
using Vitae.Sessions;

namespace Vitae.Cli;

internal static class GenerateCommand
{
    public static Command Create()
    {
        var session = new Argument<string?>("session")
        {
            Description = "Session id (default: the newest one that is ready)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var preview = new Option<bool>("--preview") { Description = "Show the resume without saving a version" };
        var force = new Option<bool>("--force-regenerate") { Description = "A new version, all models asked anew" };
        var debug = new Option<bool>("--debug") { Description = "Prompts, answers and timings on stderr, redacted" };
        var test = new Option<bool>("--test") { Description = "Run on the samples, offline, in a database of its own" };
        var folder = new Option<string?>("--output", "-o") { Description = "Folder for the files, named resume" };
        var format = new Option<string>("--format")
        {
            Description = "Formats of the files, separated by commas, or all",
            DefaultValueFactory = _ => string.Join(',', Exporting.Default),
        };
        var command = new Command("generate", "Step 4: make the tailored resume")
        {
            session,
            preview,
            force,
            debug,
            test,
            folder,
            format,
        };
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var output = run.Value(folder);
                var id = run.Value(session);
                if (run.Value(test))
                {
                    output ??= SampleRun.DefaultFolder;
                    id = await SampleRun.PrepareAsync(run, output, ct);
                }

                var request = new GenerationRequest
                {
                    Preview = run.Value(preview),
                    ForceRegenerate = run.Value(force),
                    Watch = run.Value(debug) ? DebugLines.Write : null,
                };
                return await RunAsync(
                    run,
                    id ?? await NewestAsync(run, ct),
                    request,
                    progress,
                    output,
                    run.Value(format),
                    ct
                );
            }
        );
    }

    /// <summary>Generates and, where a folder is given, writes the files.</summary>
    public static async Task<ResumeOutput> RunAsync(
        CliRun run,
        string session,
        GenerationRequest request,
        ProgressOption progress,
        string? folder,
        string? formats,
        CancellationToken ct
    )
    {
        var resume = await progress.ShowAsync(
            run,
            events => run.Get<GenerationStep>().RunAsync(session, request with { Progress = events }, ct),
            plain: request.Watch is not null
        );
        foreach (var warning in resume.Warnings)
        {
            await CliRun.Messages.WriteLineAsync($"Note: {warning}");
        }

        var files = folder is null
            ? []
            : await Exporting.ToFolderAsync(run, resume, Exporting.Split(formats), folder, "resume", ct);
        return ResumeOutput.Success(Message(resume, request), resume, files);
    }

    private static string Message(GenerationResult resume, GenerationRequest request) =>
        (resume.Existing, request.Preview) switch
        {
            (true, _) => "Resume exists for this input; --force-regenerate makes a new version",
            (_, true) => "Resume generated as a preview; nothing was saved",
            _ => "Resume generated successfully",
        };

    private static async Task<string> NewestAsync(CliRun run, CancellationToken ct)
    {
        var newest =
            await run.Get<SessionStore>().NewestReadyAsync(ct)
            ?? throw new VitaeException(
                ErrorCodes.StepNotReady,
                "No session is ready to generate.",
                "Start with: vitae tailor --job <posting> <your CV>"
            );
        await CliRun.Messages.WriteLineAsync($"Session: {newest.Id}");
        return newest.Id;
    }
}
