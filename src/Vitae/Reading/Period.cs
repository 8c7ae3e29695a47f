namespace Vitae.Reading;

/// <summary>A date or a range of dates, as written, and parsed as far as it goes.</summary>
public sealed record Period
{
    /// <summary>The candidate's own spelling: <c>June 2023 – Present</c>.</summary>
    public required string Text { get; init; }
    public YearMonth? Start { get; init; }

    /// <summary>Null when ongoing or unknown.</summary>
    public YearMonth? End { get; init; }

    /// <summary>The text says "present", "heute", "aujourd'hui" …</summary>
    public bool IsOngoing { get; init; }
}
