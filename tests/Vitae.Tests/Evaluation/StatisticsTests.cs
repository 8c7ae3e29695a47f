using Vitae.Evaluation;

namespace Vitae.Tests.Evaluation;

/// <summary>Intervals that are honest about little evidence.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public void One_value_has_no_interval()
    {
        var one = Bootstrap.Mean([
            [0.4],
        ])!;

        Assert.Equal((0.4, null, null, 1), (one.Mean, one.Low, one.High, one.Count));
    }

    [Fact]
    public void Nothing_measured_is_no_figure() =>
        Assert.Null(
            Bootstrap.Mean([
                [],
                [],
            ])
        );

    [Fact]
    public void The_interval_holds_the_mean_and_narrows_with_more_pairs()
    {
        var few = Bootstrap.Mean(Pairs(5))!;
        var many = Bootstrap.Mean(Pairs(50))!;

        Assert.InRange(few.Mean, few.Low!.Value, few.High!.Value);
        Assert.True(many.High - many.Low < few.High - few.Low);
    }

    [Fact]
    public void Repeats_of_one_pair_are_no_new_pairs()
    {
        var once = Bootstrap.Mean([
            [0.0],
            [1.0],
        ])!;
        var often = Bootstrap.Mean([
            [0.0, 0.0, 0.0, 0.0],
            [1.0, 1.0, 1.0, 1.0],
        ])!;

        Assert.Equal((once.Low, once.High), (often.Low, often.High));
    }

    [Fact]
    public void Scores_that_lie_apart_separate_and_equal_ones_do_not()
    {
        Assert.Equal(1, Separation.Of([80, 90], [10, 20])!.Mean);
        Assert.Equal(0.5, Separation.Of([50, 50], [50])!.Mean);
        Assert.Null(Separation.Of([], [1]));
    }

    private static IEnumerable<IReadOnlyList<double>> Pairs(int count) =>
        Enumerable.Range(0, count).Select(i => (IReadOnlyList<double>)[i % 5 / 4.0]);
}
