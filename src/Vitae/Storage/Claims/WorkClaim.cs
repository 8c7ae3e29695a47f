namespace Vitae.Storage;

/// <summary>A claim held by one task of one process; dispose it when the work is done.</summary>
internal sealed class WorkClaim(Func<ValueTask> release) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => release();
}
