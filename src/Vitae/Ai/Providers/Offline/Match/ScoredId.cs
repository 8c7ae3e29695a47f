using System.Globalization;

namespace Vitae.Ai;

/// <summary>How much a line of the profile helps in this job, 0–100.</summary>
internal sealed record ScoredId(string Id, double Score)
{
    /// <summary>As the answer tells it: <c>e1 85</c>.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Id} {Score}");
}
