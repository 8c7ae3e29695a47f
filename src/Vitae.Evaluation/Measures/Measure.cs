namespace Vitae.Evaluation;

/// <summary>One figure of a generation.</summary>
/// <param name="Id">Its name in files.</param>
/// <param name="Group">Its heading in tables.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Better">Which way is good.</param>
internal sealed record Measure(string Id, string Group, string Label, Better Better)
{
    /// <summary>Shares are drawn from 0 to 1.</summary>
    public bool IsShare { get; init; } = true;
}
