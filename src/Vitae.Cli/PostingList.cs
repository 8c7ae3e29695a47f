using Vitae.Jobs;

namespace Vitae.Cli;

/// <summary>The postings of a batch: a folder's files, or a list's lines.</summary>
internal static class PostingList
{
    public static async Task<IReadOnlyList<JobSource>> ReadAsync(CliRun run, string place, CancellationToken ct)
    {
        var words = Directory.Exists(place) ? FilesOf(place) : await LinesOfAsync(place, ct);
        var sources = new List<JobSource>();
        foreach (var word in words)
            sources.Add(await JobInput.ReadAsync(run, word, ct));
        return sources.Count > 0
            ? sources
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"'{place}' names no postings.",
                "Give a folder of postings, or a text file with one file or web address a line."
            );
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f)[0] != '.').Order(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> LinesOfAsync(string list, CancellationToken ct)
    {
        var text = System.Text.Encoding.UTF8.GetString(await InputFile.ReadAsync(list, ct));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#');
    }
}
