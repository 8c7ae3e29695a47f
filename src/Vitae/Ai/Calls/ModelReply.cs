using Microsoft.Extensions.AI;

namespace Vitae.Ai;

/// <summary>What came back from one successful request.</summary>
internal sealed record ModelReply
{
    public required string Text { get; init; }
    public ChatFinishReason? FinishReason { get; init; }
    public required int InputTokens { get; init; }
    public required int OutputTokens { get; init; }
    public int? CachedTokens { get; init; }

    /// <summary>True when the provider reported no usage.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>The model's own words of refusal; null when it did not refuse.</summary>
    public string? Refusal { get; init; }

    public bool IsTruncated => FinishReason == ChatFinishReason.Length;
    public bool IsRefused => Refusal is not null || FinishReason == ChatFinishReason.ContentFilter;
}
