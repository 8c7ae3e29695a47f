namespace Vitae.Evaluation;

/// <summary>One pair's figures, a value a repeat: what another report is compared with.</summary>
public sealed record PairLine
{
    public required string Candidate { get; init; }
    public required string Posting { get; init; }
    public string? Fit { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<double>> Values { get; init; }

    /// <summary>Expected of the candidate and not found, in any repeat.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    internal string Key => $"{Candidate}:{Posting}";

    internal static PairLine Of(PairResult result) =>
        new()
        {
            Candidate = result.Candidate,
            Posting = result.Posting,
            Fit = result.Fit,
            Missing = [.. result.Repeats.SelectMany(r => r.Missing).Distinct(StringComparer.Ordinal)],
            Values = result
                .Repeats.SelectMany(r => r.Values)
                .Where(v => v.Value is not null)
                .GroupBy(v => v.Key, v => v.Value!.Value, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (IReadOnlyList<double>)[.. g], StringComparer.Ordinal),
        };
}
