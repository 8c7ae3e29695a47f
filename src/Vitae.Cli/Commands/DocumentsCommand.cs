using System.CommandLine;
using Vitae.Documents;

namespace Vitae.Cli;

internal static class DocumentsCommand
{
    public static Command Create()
    {
        var session = new Argument<string>("session") { Description = "Session id" };
        var files = new Argument<string[]>("files")
        {
            Description = "Your CV, letters, certificates (.pdf .docx .txt .md .html)",
            Arity = ArgumentArity.OneOrMore,
        };
        var kind = new Option<DocumentKind?>("--kind") { Description = "What the files are (default: guessed)" };
        return new Command("documents", "Step 2: read your documents") { session, files, kind, Passwords.File }.Does(
            async (run, ct) =>
            {
                var id = run.Value(session)!;
                var read = await AddAsync(run, id, run.Value(files)!, run.Value(kind), ct);
                await CliRun.Messages.WriteLineAsync($"Next: vitae configure {id}");
                return new
                {
                    Status = "success",
                    SessionId = id,
                    Documents = read,
                    Contact = await run.Get<DocumentStep>().ContactAsync(id, ct),
                };
            }
        );
    }

    public static async Task<IReadOnlyList<DocumentResult>> AddAsync(
        CliRun run,
        string session,
        IReadOnlyList<string> paths,
        DocumentKind? kind,
        CancellationToken ct
    )
    {
        var password = await Passwords.ReadAsync(run, ct);
        var files = new List<DocumentFile>();
        foreach (var path in paths)
        {
            var content = await InputFile.ReadAsync(path, ct);
            files.Add(new DocumentFile(Path.GetFileName(path), content) { Password = password });
        }

        var results = await Passwords.AddAskingAsync(run.Get<DocumentStep>(), session, files, kind, ct);
        foreach (var result in results)
        {
            await TellAsync(result);
        }

        return results;
    }

    private static async Task TellAsync(DocumentResult result)
    {
        await CliRun.Messages.WriteLineAsync(
            result.Error is null
                ? $"{result.FileName}: read as {result.Kind}, {result.Blocks} lines"
                : $"{result.FileName}: left out. {result.Error} {result.Hint}"
        );
        foreach (var warning in result.Warnings)
        {
            await CliRun.Messages.WriteLineAsync($"{result.FileName}: {warning}");
        }
    }
}
