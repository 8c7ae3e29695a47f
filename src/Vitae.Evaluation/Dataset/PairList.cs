namespace Vitae.Evaluation;

/// <summary><c>pairs.json</c>.</summary>
internal sealed record PairList
{
    public string? Name { get; init; }
    public IReadOnlyList<EvalPair> Pairs { get; init; } = [];
}
