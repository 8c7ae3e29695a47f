namespace Vitae.Ai;

/// <summary>Bounds the calls in flight to each provider and how many begin in a minute.</summary>
internal interface IProviderQueue
{
    /// <summary>Waits for a place; dispose it when the answer is there.</summary>
    /// <param name="provider">Whose limits count.</param>
    /// <param name="owner">For whom the call is made: people take turns.</param>
    Task<IAsyncDisposable> EnterAsync(string provider, string owner, CancellationToken ct);

    /// <summary>The provider asked for patience: nobody begins a call before <paramref name="wait"/> is over.</summary>
    Task SlowDownAsync(string provider, TimeSpan wait, CancellationToken ct);
}
