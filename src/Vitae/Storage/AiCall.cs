namespace Vitae.Storage;

/// <summary>Row of <c>ai_calls</c>, the ledger: log, response cache, checkpoint and bill in one.</summary>
public sealed class AiCall
{
    public long Id { get; init; }
    public required string Owner { get; init; }
    public string? SessionId { get; init; }
    public required string Stage { get; init; }
    public required string PromptName { get; init; }
    public required int PromptVersion { get; init; }
    public required string PromptHash { get; init; }
    public required string Provider { get; init; }
    public required string Model { get; init; }

    /// <summary>JSON: temperature, output limit, mode.</summary>
    public required string Parameters { get; init; }

    /// <summary>SHA-256 of everything that can change the answer.</summary>
    public required string RequestHash { get; init; }

    /// <summary>The messages and the answer, JSON; personal data, deleted with the session.</summary>
    public required string Request { get; set; }
    public string? Response { get; set; }

    /// <summary><c>started</c>, <c>succeeded</c>, <c>failed</c>.</summary>
    public required string Status { get; set; }
    public string? ErrorKind { get; set; }
    public int? InputTokens { get; set; }
    public int? OutputTokens { get; set; }
    public int? CachedTokens { get; set; }

    /// <summary>US dollars; null when the price is unknown.</summary>
    public decimal? CostUsd { get; set; }

    /// <summary>Requests sent over the wire, retries included.</summary>
    public int Requests { get; set; }
    public required DateTime StartedAt { get; init; }
    public int? DurationMs { get; set; }
}
