namespace Vitae.Benchmarks.Harness;

/// <summary>What ours is compared with.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">Its rounds; one value where the figure was recorded elsewhere.</param>
/// <param name="IsRecorded">True for a peer's figure from an earlier day and another machine.</param>
internal sealed record Side(string Name, double[] Values, bool IsRecorded = false)
{
    public double Median => Ratio.Median(Values);

    public static Side Recorded(string name, double value) => new(name, [value], IsRecorded: true);
}
