using Vitae.Jobs;

namespace Vitae.Cli;

/// <summary>What the user means by <c>&lt;file|address|-|text&gt;</c>.</summary>
internal static class JobInput
{
    public static async Task<JobSource> ReadAsync(CliRun run, string word, CancellationToken ct)
    {
        if (JobStep.IsAddress(word))
        {
            return await run.Get<JobStep>().FetchAsync(word, ct);
        }

        if (word == "-")
        {
            return new JobSource("stdin", await InputFile.ReadStdinAsync(ct));
        }

        if (File.Exists(word) || LooksLikePath(word))
        {
            return new JobSource(Path.GetFileName(word), await InputFile.ReadAsync(word, ct));
        }

        return JobSource.FromText(word);
    }

    // A mistyped path must not become a one-word posting.
    private static bool LooksLikePath(string word) =>
        !word.Contains('\n', StringComparison.Ordinal)
        && word.Length < 260
        && (Path.HasExtension(word) || word.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        && !word.Contains(' ', StringComparison.Ordinal);
}
