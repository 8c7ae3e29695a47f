namespace Vitae.Evaluation;

/// <summary>What <c>--pairs</c> means: <c>listed</c>, <c>all</c>, a fit, or <c>candidate:posting</c>, separated by commas.</summary>
internal static class PairSelection
{
    private static readonly string[] Fits = ["strong", "partial", "none"];

    public static IReadOnlyList<EvalPair> Of(EvalDataset dataset, string? words)
    {
        var listed = dataset.Pairs.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var all = Every(dataset.Candidates.Keys, dataset.Postings.Keys).Select(p => listed.GetValueOrDefault(p.Key, p));
        return
        [
            .. (words ?? "listed")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .SelectMany(word => Meant(word, dataset, [.. all]))
                .DistinctBy(p => p.Key, StringComparer.Ordinal),
        ];
    }

    public static IReadOnlyList<EvalPair> Every(IEnumerable<string> candidates, IEnumerable<string> postings) =>
        [
            .. from candidate in candidates
            from posting in postings
            select new EvalPair { Candidate = candidate, Posting = posting },
        ];

    private static IEnumerable<EvalPair> Meant(string word, EvalDataset dataset, IReadOnlyList<EvalPair> all) =>
        word switch
        {
            "listed" => dataset.Pairs,
            "all" => all,
            _ when Fits.Contains(word, StringComparer.Ordinal) => dataset.Pairs.Where(p => p.Fit == word),
            _ => all.Where(p => p.Key == word) is var found && found.Any() ? found : throw Unknown(word, dataset),
        };

    private static VitaeException Unknown(string word, EvalDataset dataset) =>
        new(
            ErrorCodes.InvalidInput,
            $"'{word}' names no pair of {dataset.Name}.",
            $"Use listed, all, strong, partial, none or candidate:posting. Candidates: {string.Join(", ", dataset.Candidates.Keys)}. Postings: {string.Join(", ", dataset.Postings.Keys)}."
        );
}
