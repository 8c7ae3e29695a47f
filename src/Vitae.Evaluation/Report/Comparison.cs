namespace Vitae.Evaluation;

/// <summary>A model's figures against an earlier report's, pair by pair.</summary>
public sealed record Comparison
{
    public required string Model { get; init; }
    public required string OtherModel { get; init; }

    /// <summary>Stages whose prompt differs: <c>match_job: v1 1a2b3c4d → v2 5e6f7a8b</c>.</summary>
    public required IReadOnlyList<string> PromptChanges { get; init; }

    /// <summary>Pairs that both reports hold.</summary>
    public required int Pairs { get; init; }
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>Labels of what got better or worse beyond chance.</summary>
    public IReadOnlyList<string> Better => Named(Verdict.Better);
    public IReadOnlyList<string> Worse => Named(Verdict.Worse);

    public static IReadOnlyList<Comparison> Of(EvalReport now, EvalReport before) =>
        now.Models.Count == 1 && before.Models.Count == 1
            ? [Of(now.Models[0], before.Models[0])]
            :
            [
                .. from model in now.Models
                from other in before.Models
                where model.Model == other.Model
                select Of(model, other),
            ];

    private static Comparison Of(ModelReport now, ModelReport before)
    {
        var earlier = before.Pairs.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var shared = now.Pairs.Where(p => earlier.ContainsKey(p.Key)).Select(p => (p, earlier[p.Key])).ToList();
        return new Comparison
        {
            Model = now.Model,
            OtherModel = before.Model,
            Pairs = shared.Count,
            PromptChanges =
            [
                .. now
                    .Prompts.Where(p => before.Prompts.GetValueOrDefault(p.Key) is { } old && old != p.Value)
                    .Select(p => $"{p.Key}: {before.Prompts[p.Key]} → {p.Value}"),
            ],
            Differences = [.. MeasureCatalog.All.Select(m => Difference.Of(m, shared)).OfType<Difference>()],
        };
    }

    private IReadOnlyList<string> Named(Verdict verdict) =>
        [.. Differences.Where(d => d.Verdict == verdict).Select(d => d.Label)];
}
