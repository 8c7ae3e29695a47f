namespace Vitae.Evaluation;

/// <summary>Confidence by resampling: pairs first, then the repeats of each, so that repeats do not pass for new evidence.</summary>
internal static class Bootstrap
{
    private const int Samples = 2000;

    // The same values give the same interval.
    private const int Seed = 42;

    /// <param name="groups">The repeats of each pair; groups without a value are left out.</param>
    public static Interval? Mean(IEnumerable<IReadOnlyList<double>> groups)
    {
        var known = groups.Where(g => g.Count > 0).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var mean = known.Average(g => g.Average());
        if (known.Sum(g => g.Count) < 2)
        {
            return new Interval(mean, null, null, known.Count);
        }

        var (low, high) = Middle95(random => Resample(known, random));
        return new Interval(mean, low, high, known.Count);
    }

    /// <summary>Where a statistic lies when it is drawn again and again.</summary>
    public static (double Low, double High) Middle95(Func<Random, double> draw)
    {
        var random = new Random(Seed);
        var draws = Enumerable.Range(0, Samples).Select(_ => draw(random)).Order().ToArray();
        return (draws[(int)(Samples * 0.025)], draws[(int)(Samples * 0.975)]);
    }

    public static T Pick<T>(IReadOnlyList<T> values, Random random) => values[random.Next(values.Count)];

    private static double Resample(List<IReadOnlyList<double>> groups, Random random)
    {
        var sum = 0.0;
        // One pair alone: only its repeats can vary.
        for (var i = 0; i < groups.Count; i++)
        {
            var group = Pick(groups, random);
            sum += Enumerable.Range(0, group.Count).Average(_ => Pick(group, random));
        }

        return sum / groups.Count;
    }
}
