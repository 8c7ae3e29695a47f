namespace Vitae.Evaluation;

/// <summary>How often a pair that fits scores above one that does not: 0.5 is chance, 1 is always.</summary>
internal static class Separation
{
    public static Interval? Of(IReadOnlyList<double> fitting, IReadOnlyList<double> unfit)
    {
        if (fitting.Count == 0 || unfit.Count == 0)
        {
            return null;
        }

        var (low, high) = Bootstrap.Middle95(random => Share(Draw(fitting, random), Draw(unfit, random)));
        return new Interval(Share(fitting, unfit), low, high, fitting.Count + unfit.Count);
    }

    private static double Share(IReadOnlyList<double> above, IReadOnlyList<double> below) =>
        above
            .SelectMany(a =>
                below.Select(b =>
                    a > b ? 1.0
                    : a < b ? 0.0
                    : 0.5
                )
            )
            .Average();

    private static double[] Draw(IReadOnlyList<double> values, Random random) =>
        [.. Enumerable.Range(0, values.Count).Select(_ => Bootstrap.Pick(values, random))];
}
