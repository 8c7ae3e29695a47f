using System.Text.Json;

namespace Vitae.Evaluation;

/// <summary>Reads a dataset's folder: <c>candidates/&lt;id&gt;/</c>, <c>postings/&lt;id&gt;/</c>, <c>pairs.json</c>.</summary>
internal static class DatasetReader
{
    private const string Expectations = "expect.json";

    public static EvalDataset Read(string folder)
    {
        var candidates = Folders(folder, "candidates")
            .Select(f => new EvalCandidate(Name(f), Files(f), Read<CandidateExpectations>(f, Expectations)))
            .ToDictionary(c => c.Id, StringComparer.Ordinal);
        var postings = Folders(folder, "postings")
            .Select(f => new EvalPosting(Name(f), Files(f)[0], Read<PostingExpectations>(f, Expectations)))
            .ToDictionary(p => p.Id, StringComparer.Ordinal);
        var list = Read<PairList>(folder, "pairs.json");
        return new EvalDataset
        {
            Name = list?.Name ?? Name(Path.GetFullPath(folder)),
            Candidates = candidates,
            Postings = postings,
            Pairs = list is null ? PairSelection.Every(candidates.Keys, postings.Keys) : Known(list.Pairs),
        };

        IReadOnlyList<EvalPair> Known(IReadOnlyList<EvalPair> pairs) =>
            pairs.FirstOrDefault(p => !candidates.ContainsKey(p.Candidate) || !postings.ContainsKey(p.Posting)) is { } p
                ? throw Wrong($"pairs.json names {p.Key}, which is not in {folder}.")
                : pairs;
    }

    private static string Name(string folder) => Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar));

    private static IEnumerable<string> Folders(string folder, string kind)
    {
        var place = Path.Combine(folder, kind);
        return Directory.Exists(place)
            ? Directory.EnumerateDirectories(place).Order(StringComparer.Ordinal)
            : throw Wrong($"There is no folder '{place}'.");
    }

    private static string[] Files(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Where(f => Path.GetFileName(f) is not Expectations && !Path.GetFileName(f).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToArray()
            is { Length: > 0 } files
            ? files
            : throw Wrong($"'{folder}' holds no document.");

    private static T? Read<T>(string folder, string name)
        where T : class
    {
        var path = Path.Combine(folder, name);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), VitaeJson.Options) : null;
        }
        catch (JsonException e)
        {
            throw Wrong($"'{path}' cannot be read: {e.Message}");
        }
    }

    private static VitaeException Wrong(string message) =>
        new(
            ErrorCodes.InvalidInput,
            message,
            "A dataset is a folder with candidates/<id>/<documents>, postings/<id>/<one file> and, if you like, expect.json and pairs.json; see eval/golden."
        );
}
