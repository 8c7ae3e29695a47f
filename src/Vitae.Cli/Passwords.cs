using System.CommandLine;
using System.Text;
using Vitae.Documents;

namespace Vitae.Cli;

/// <summary>Passwords of encrypted files: from a file or typed unseen, never an argument that other users of the machine could read.</summary>
internal static class Passwords
{
    public static readonly Option<string?> File = new("--password-file")
    {
        Description = "File with the password of encrypted PDFs (first line)",
    };

    /// <summary>Null when no file was named.</summary>
    public static async Task<string?> ReadAsync(CliRun run, CancellationToken ct)
    {
        if (run.Value(File) is not { } path)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(await InputFile.ReadAsync(path, ct));
        return text.TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r');
    }

    /// <summary>Adds the files; where somebody sits at a terminal, asks once for each that needs a password.</summary>
    public static async Task<IReadOnlyList<DocumentResult>> AddAskingAsync(
        DocumentStep step,
        string session,
        IReadOnlyList<DocumentFile> files,
        DocumentKind? kind,
        CancellationToken ct
    )
    {
        try
        {
            var results = await step.AddAsync(session, files, kind, ct);
            return results.Any(r => r.NeedsPassword) && CanAsk
                ? await step.AddAsync(
                    session,
                    [.. files.Select((f, i) => Opened(f, results[i].NeedsPassword))],
                    kind,
                    ct
                )
                : results;
        }
        catch (VitaeException e) when (e.NeedsPassword && CanAsk)
        {
            return await step.AddAsync(session, [.. files.Select(f => Opened(f, isLocked: true))], kind, ct);
        }
    }

    private static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    private static DocumentFile Opened(DocumentFile file, bool isLocked) =>
        isLocked ? file with { Password = Ask(file.Name) } : file;

    private static string? Ask(string name)
    {
        CliRun.Messages.Write($"Password of {name} (Enter for none): ");
        var typed = new StringBuilder();
        for (
            var key = Console.ReadKey(intercept: true);
            key.Key != ConsoleKey.Enter;
            key = Console.ReadKey(intercept: true)
        )
        {
            if (key.Key == ConsoleKey.Backspace && typed.Length > 0)
            {
                typed.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        CliRun.Messages.WriteLine();
        return typed.Length == 0 ? null : typed.ToString();
    }
}
