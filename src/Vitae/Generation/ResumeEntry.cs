using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A profile entry as printed: slots copied by code, bullets from the gate.</summary>
public sealed record ResumeEntry
{
    /// <summary>The profile entry's id (<c>e1</c>).</summary>
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Organisation { get; init; }
    public string? Location { get; init; }

    /// <summary>Dates as the candidate wrote them.</summary>
    public string? Dates { get; init; }
    public YearMonth? Start { get; init; }
    public YearMonth? End { get; init; }
    public IReadOnlyList<Claim> Bullets { get; init; } = [];
}
