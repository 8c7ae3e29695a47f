namespace Vitae.Generation;

/// <summary>The gate's counts: <c>total</c> is what the writer claimed, the rest what became of it.</summary>
public sealed record ClaimReport
{
    public required int Total { get; init; }
    public required int Supported { get; init; }
    public required int Repaired { get; init; }
    public required int Restored { get; init; }
    public required int Removed { get; init; }

    /// <summary>Claims in the finished draft that still have no ground: the gate's promise is 0.</summary>
    public required int Unsupported { get; init; }
}
