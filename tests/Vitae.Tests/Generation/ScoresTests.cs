using Vitae.Generation;

namespace Vitae.Tests.Generation;

public sealed class ScoresTests
{
    [Theory]
    [InlineData(85.54, 85.5)]
    [InlineData(0.85, 85.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(100.0, 100.0)]
    public void A_score_is_brought_to_0_to_100_with_one_decimal(double score, double expected)
    {
        Assert.Equal(expected, Scores.Normalise(score));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-1.0)]
    [InlineData(850.0)]
    [InlineData(double.NaN)]
    public void What_is_no_score_is_null_and_never_0(double? score)
    {
        Assert.Null(Scores.Normalise(score));
    }
}
