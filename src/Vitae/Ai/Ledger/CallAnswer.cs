namespace Vitae.Ai;

/// <summary>The JSON of <c>ai_calls.response</c>; personal data.</summary>
internal sealed record CallAnswer
{
    public required string Text { get; init; }
    public string? FinishReason { get; init; }
    public bool IsUsageEstimated { get; init; }
}
