using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>One line of the table: ours, what it is compared with, what was promised.</summary>
internal sealed record Row
{
    public required string Suite { get; init; }
    public required string Metric { get; init; }
    public string Unit { get; init; } = "ms";
    public required double[] Values { get; init; }

    /// <summary>Processor milliseconds of the same rounds, children included.</summary>
    public double[] Cpu { get; init; } = [];

    /// <summary>The least that could be spent: the same work with bare tools, in the same rounds.</summary>
    public Side? Limit { get; init; }

    /// <summary>Another tool.</summary>
    public Side? Peer { get; init; }
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>A word to the reader, such as what is not in the figure.</summary>
    public string? Note { get; init; }

    public bool IsMissed => Goals.Any(g => g.IsMissed(RatioFor(g)));

    public Ratio RatioFor(Goal goal) =>
        goal.Of switch
        {
            GoalOf.Limit => Ratio.Of(Values, Limit!.Values),
            GoalOf.Peer => Ratio.Of(Values, Peer!.Values),
            _ => Ratio.Of(Values, [1]),
        };

    /// <summary>A row with one limit and one goal for the ratio; null = only told.</summary>
    public static Row Of(string suite, string metric, double[] ours, string limit, double[] theirs, double? goal) =>
        new()
        {
            Suite = suite,
            Metric = metric,
            Values = ours,
            Limit = new Side(limit, theirs),
            Goals = goal is { } most ? [Goal.Limit(most)] : [],
        };

    public static Row Of(string suite, string metric, Series ours, string limit, Series theirs, double? goal) =>
        Of(suite, metric, ours.Times, limit, theirs.Times, goal) with
        {
            Cpu = ours.Cpu,
        };

    public override string ToString() =>
        $"| {Suite} | {Metric} | {Ours()} | {Compared(Limit)} | {Compared(Peer)} | {Promise()} | {Verdict()} |{(Note is null ? "" : $" {Note}")}";

    private string Ours()
    {
        var range = Values.Length > 1 ? $" ({Number(Values.Min())}–{Number(Values.Max())})" : "";
        var cpu = Cpu.Length > 0 ? $", CPU {Number(Ratio.Median(Cpu))} ms" : "";
        return $"{Number(Ratio.Median(Values))}{range} {Unit}{cpu}".TrimEnd();
    }

    private string Compared(Side? side)
    {
        if (side is null)
        {
            return "–";
        }

        var ratio = Ratio.Of(Values, side.Values);
        var interval = Values.Length + side.Values.Length > 2 ? $", {Number(ratio.Low)}–{Number(ratio.High)}" : "";
        return $"{side.Name} {Number(side.Median)}{(side.IsRecorded ? "*" : "")} (**{Number(ratio.Value)}×**{interval})";
    }

    private string Promise() => Goals.Count == 0 ? "–" : string.Join(", ", Goals);

    private string Verdict() =>
        Goals.Count == 0 ? "–"
        : IsMissed ? "**no**"
        : Goals.All(g => g.AtMost ? RatioFor(g).Value <= g.Bound : RatioFor(g).Value >= g.Bound) ? "yes"
        : "within noise";

    private static string Number(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                >= 100 => "0",
                >= 10 => "0.0",
                _ => "0.00",
            },
            CultureInfo.InvariantCulture
        );
}
