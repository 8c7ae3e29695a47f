namespace Vitae.Evaluation;

/// <summary>One kind of fault.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Tried">How often.</param>
/// <param name="Stopped">How often it was stopped.</param>
public sealed record FaultLine(string Kind, int Tried, int Stopped)
{
    /// <summary>Of damaged answers: how many were still read right, at no cost; null where that is no question.</summary>
    public int? Used { get; init; }

    /// <summary>0 to 1.</summary>
    public double Rate => Tried == 0 ? 0 : Math.Round((double)Stopped / Tried, 4);
}
