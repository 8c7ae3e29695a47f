namespace Vitae.Evaluation;

/// <summary>One figure over all pairs.</summary>
public sealed record MetricLine
{
    public required string Id { get; init; }
    public required string Group { get; init; }
    public required string Label { get; init; }
    public required Better Better { get; init; }
    public required Interval Value { get; init; }

    internal static MetricLine? Of(Measure measure, IEnumerable<PairLine> pairs) =>
        Bootstrap.Mean(pairs.Select(p => p.Values.GetValueOrDefault(measure.Id, []))) is { } value
            ? new MetricLine
            {
                Id = measure.Id,
                Group = measure.Group,
                Label = measure.Label,
                Better = measure.Better,
                Value = value,
            }
            : null;
}
