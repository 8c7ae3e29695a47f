using System.Text.Json;
using Vitae.Export;

namespace Vitae.Evaluation;

/// <summary>A file a pair and model, written after every repeat.</summary>
internal sealed class PairResultStore(string folder)
{
    /// <summary>The result so far; null when there is none for this very input.</summary>
    public async Task<PairResult?> LoadAsync(PairResult wanted, CancellationToken ct)
    {
        var path = PathOf(wanted);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var saved = JsonSerializer.Deserialize<PairResult>(
                await File.ReadAllBytesAsync(path, ct),
                VitaeJson.Options
            );
            return saved?.InputHash == wanted.InputHash ? saved : null;
        }
        catch (JsonException)
        {
            // Not one of ours, or of another version: measured again.
            return null;
        }
    }

    public Task SaveAsync(PairResult result, CancellationToken ct) =>
        WholeFile.WriteAsync(PathOf(result), JsonSerializer.SerializeToUtf8Bytes(result, VitaeJson.Indented), ct);

    private string PathOf(PairResult result) =>
        Path.Combine(folder, "pairs", Safe(result.Model), $"{Safe(result.Candidate)}--{Safe(result.Posting)}.json");

    private static string Safe(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_'));
}
