namespace Vitae.Ai;

/// <summary>What one stage of one session used on one model.</summary>
public sealed record UsageLine
{
    public string? SessionId { get; init; }
    public string? Stage { get; init; }
    public string? Model { get; init; }
    public required int Calls { get; init; }
    public required int Failed { get; init; }
    public required long InputTokens { get; init; }
    public required long OutputTokens { get; init; }
    public required long CachedTokens { get; init; }

    /// <summary>US dollars; null when a price is unknown.</summary>
    public decimal? CostUsd { get; init; }
    public required double Seconds { get; init; }

    /// <summary>All lines as one, without session, stage and model.</summary>
    public static UsageLine Total(IReadOnlyList<UsageLine> lines) =>
        new()
        {
            Calls = lines.Sum(l => l.Calls),
            Failed = lines.Sum(l => l.Failed),
            InputTokens = lines.Sum(l => l.InputTokens),
            OutputTokens = lines.Sum(l => l.OutputTokens),
            CachedTokens = lines.Sum(l => l.CachedTokens),
            CostUsd = lines.Any(l => l.CostUsd is null) ? null : lines.Sum(l => l.CostUsd),
            Seconds = Math.Round(lines.Sum(l => l.Seconds), 2),
        };
}
