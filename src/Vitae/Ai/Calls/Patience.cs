namespace Vitae.Ai;

/// <summary>The two clocks of one attempt: the whole of it, and the longest silence once the answer has begun.</summary>
internal sealed class Patience : IDisposable
{
    private readonly AiOptions options;
    private readonly CancellationTokenSource whole;
    private readonly CancellationTokenSource silence;
    private readonly CancellationTokenSource either;

    public Patience(AiOptions options, TimeProvider time, CancellationToken ct)
    {
        this.options = options;
        whole = new CancellationTokenSource(options.AttemptTimeout, time);
        silence = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        either = CancellationTokenSource.CreateLinkedTokenSource(ct, whole.Token, silence.Token);
    }

    public CancellationToken Token => either.Token;

    /// <summary>Something arrived: the silence begins anew.</summary>
    public void Renew() => silence.CancelAfter(options.IdleTimeout);

    public ModelException Expired(ModelInfo model) =>
        silence.IsCancellationRequested
            ? new ModelException(
                ModelErrorKind.Timeout,
                $"{model.Id} stopped in the middle of its answer for {options.IdleTimeout.TotalSeconds:0} seconds."
            )
            : new ModelException(
                ModelErrorKind.Timeout,
                $"{model.Id} did not answer within {options.AttemptTimeout.TotalSeconds:0} seconds.",
                "A larger timeout (VITAE_TIMEOUT, in seconds) or a faster model helps."
            );

    public void Dispose()
    {
        either.Dispose();
        silence.Dispose();
        whole.Dispose();
    }
}
