namespace Vitae.Ai;

/// <summary>What one stage used.</summary>
public sealed record AiUsage
{
    public required string Stage { get; init; }
    public required string PromptVersion { get; init; }

    /// <summary>The model that really answered.</summary>
    public required string Model { get; init; }

    /// <summary>Model calls made now: 0 when the answer came from the ledger, more than 1 after a corrective request.</summary>
    public required int Calls { get; init; }
    public bool FromLedger { get; init; }

    /// <summary>Tokens of the answer used, whether paid now or earlier, corrective requests included.</summary>
    public int? InputTokens { get; init; }
    public int? OutputTokens { get; init; }
    public int? CachedTokens { get; init; }

    /// <summary>True when the provider reported no tokens and we counted ourselves.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>US dollars spent now; null when the price is unknown.</summary>
    public decimal? CostUsd { get; init; }
    public required double Seconds { get; init; }
}
