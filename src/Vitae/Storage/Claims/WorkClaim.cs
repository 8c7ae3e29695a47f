namespace Vitae.Storage;

/// <summary>A claim held by one task of one process; dispose it when the work is done.</summary>
internal sealed class WorkClaim(bool hasWaited, Func<ValueTask> release) : IAsyncDisposable
{
    /// <summary>True when another held the claim first: its result may be there by now.</summary>
    public bool HasWaited { get; } = hasWaited;

    public ValueTask DisposeAsync() => release();
}
