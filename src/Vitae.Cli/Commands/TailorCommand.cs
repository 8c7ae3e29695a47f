using System.CommandLine;
using Vitae.Generation;

namespace Vitae.Cli;

internal static class TailorCommand
{
    public static Command Create()
    {
        var job = new Option<string>("--job") { Description = "Posting: file, - for stdin, or text", Required = true };
        var files = new Argument<string[]>("files")
        {
            Description = "Your CV, letters, certificates",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = new Option<string>("--output", "-o")
        {
            Description = "Folder for resume.html and resume.json",
            DefaultValueFactory = _ => ".",
        };
        var debug = new Option<bool>("--debug") { Description = "Prompts, answers and timings on stderr, redacted" };
        var options = new ConfigOptions();
        var command = new Command("tailor", "All steps in one: posting + your documents → resume")
        {
            job,
            files,
            folder,
            debug,
            Passwords.File,
        };
        options.AddTo(command);
        var progress = new ProgressOption(command);
        return command.Does(
            async (run, ct) =>
            {
                var source = await JobInput.ReadAsync(run, run.Value(job)!, ct);
                var (start, config) = (run.Get<TailorStart>(), options.Apply(run, before: null));
                var session = await start.OpenAsync(id => ReadAsync(run, id, run.Value(files)!, ct), config, ct);
                var used = await progress.ShowAsync(
                    run,
                    events => start.ReadAsync(session, source, config, events, ct)
                );
                var request = new GenerationRequest { Used = used, Watch = run.Value(debug) ? DebugLines.Write : null };
                return await GenerateCommand.RunAsync(
                    run,
                    session,
                    request,
                    progress,
                    run.Value(folder)!,
                    formats: null,
                    ct
                );
            }
        );
    }

    private static async Task ReadAsync(CliRun run, string session, string[] files, CancellationToken ct)
    {
        await DocumentsCommand.AddAsync(run, session, files, kind: null, ct);
        await CliRun.Messages.WriteLineAsync($"Session: {session}");
    }
}
