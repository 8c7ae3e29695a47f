namespace Vitae.Evaluation;

/// <summary>A folder of candidates, postings and what is known to be true of them.</summary>
internal sealed record EvalDataset
{
    public required string Name { get; init; }
    public required IReadOnlyDictionary<string, EvalCandidate> Candidates { get; init; }
    public required IReadOnlyDictionary<string, EvalPosting> Postings { get; init; }

    /// <summary>The pairs somebody judged by hand; every pair when nobody did.</summary>
    public required IReadOnlyList<EvalPair> Pairs { get; init; }
}
