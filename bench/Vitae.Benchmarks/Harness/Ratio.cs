using Vitae.Evaluation;

namespace Vitae.Benchmarks.Harness;

/// <summary>How many times one side takes the other's time, with a 95 % bootstrap interval of the medians.</summary>
internal sealed record Ratio(double Value, double Low, double High)
{
    public static Ratio Of(double[] ours, double[] theirs)
    {
        var (low, high) = Bootstrap.Middle95(random => Median(Draw(ours, random)) / Median(Draw(theirs, random)));
        return new Ratio(Median(ours) / Median(theirs), low, high);
    }

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] Draw(double[] values, Random random) =>
        Enumerable.Range(0, values.Length).Select(_ => Bootstrap.Pick(values, random)).ToArray();
}
