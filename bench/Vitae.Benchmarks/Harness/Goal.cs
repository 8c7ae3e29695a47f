using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>What a row promises: of its ratio to the limit or the peer, or of its own value.</summary>
internal sealed record Goal(GoalOf Of, bool AtMost, double Bound)
{
    public static Goal Limit(double atMost) => new(GoalOf.Limit, AtMost: true, atMost);

    public static Goal LimitAtLeast(double bound) => new(GoalOf.Limit, AtMost: false, bound);

    public static Goal Peer(double atMost) => new(GoalOf.Peer, AtMost: true, atMost);

    public static Goal PeerAtLeast(double bound) => new(GoalOf.Peer, AtMost: false, bound);

    public static Goal Value(double atMost) => new(GoalOf.Value, AtMost: true, atMost);

    public static Goal ValueAtLeast(double bound) => new(GoalOf.Value, AtMost: false, bound);

    /// <summary>Only when even the kindest end of the interval misses: noise fails no build.</summary>
    public bool IsMissed(Ratio ratio) => AtMost ? ratio.Low > Bound : ratio.High < Bound;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(AtMost ? "≤" : "≥")} {Bound:0.##}{Unit}");

    private string Unit =>
        Of switch
        {
            GoalOf.Limit => "× limit",
            GoalOf.Peer => "× peer",
            _ => "",
        };
}
