using Vitae.Ai;

namespace Vitae.Jobs;

/// <summary>What step 1 made of a posting.</summary>
public sealed record JobResult
{
    public required string SessionId { get; init; }
    public required JobRequirements Requirements { get; init; }

    /// <summary>The model call that analysed it; null for a ready analysis.</summary>
    public AiUsage? Usage { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
