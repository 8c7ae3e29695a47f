namespace Vitae.Ai;

/// <summary>A place in a provider's queue, given back when it is disposed.</summary>
internal sealed class Place(Func<ValueTask> leave) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => leave();
}
