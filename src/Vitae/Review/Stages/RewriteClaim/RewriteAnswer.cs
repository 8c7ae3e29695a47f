using System.ComponentModel;

namespace Vitae.Review;

/// <summary>What the model answers to <c>rewrite_claim</c>.</summary>
internal sealed record RewriteAnswer
{
    [Description("The new line; null keeps the words of the first evidence id")]
    public required string? Text { get; init; }

    [Description("Ids it rests on, at least one")]
    public required IReadOnlyList<string> Evidence { get; init; }
}
