namespace Vitae.Evaluation;

/// <summary>A mean and where it lies with 95 % confidence.</summary>
/// <param name="Mean">Of all values.</param>
/// <param name="Low">Null where one value says nothing about spread.</param>
/// <param name="High">As <paramref name="Low"/>.</param>
/// <param name="Count">How many groups (pairs) the mean is over.</param>
public sealed record Interval(double Mean, double? Low, double? High, int Count)
{
    /// <summary>True when the interval does not hold 0.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;
}
