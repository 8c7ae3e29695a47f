using Polly;
using Polly.Retry;

namespace Vitae.Ai;

/// <summary>The one retry loop: only failures that pass, full jitter, never earlier than the provider asked.</summary>
internal static class RetryPolicy
{
    /// <summary>System timers tick coarsely and may fire some milliseconds early; "not before" means not before.</summary>
    private static readonly TimeSpan TimerTick = TimeSpan.FromMilliseconds(20);

    public static ResiliencePipeline<ModelReply> Create(AiOptions options, TimeProvider time, StageRequest request)
    {
        if (options.MaxAttempts <= 1)
            return ResiliencePipeline<ModelReply>.Empty;
        return new ResiliencePipelineBuilder<ModelReply> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<ModelReply>
                {
                    MaxRetryAttempts = options.MaxAttempts - 1,
                    ShouldHandle = attempt =>
                        new(
                            attempt.Outcome.Exception is ModelException e
                                && IsWorthRetrying(e, attempt.AttemptNumber, options)
                        ),
                    DelayGenerator = attempt => new(Delay(options, attempt.AttemptNumber, attempt.Outcome.Exception)),
                    OnRetry = attempt => Tell(request, attempt.RetryDelay, attempt.Outcome.Exception),
                }
            )
            .Build();
    }

    /// <summary>A wait of minutes is the user's decision, not ours; an empty or garbled answer gets one more chance.</summary>
    private static bool IsWorthRetrying(ModelException error, int attempt, AiOptions options) =>
        (error.Retryable && !(error.RetryAfter > options.LongestWait))
        || (error.Kind == ModelErrorKind.BadOutput && attempt == 0);

    /// <summary>Full jitter: anything up to a bound that doubles; on top of what the provider asked for.</summary>
    private static TimeSpan? Delay(AiOptions options, int attempt, Exception? error)
    {
        var bound = Math.Min(options.BaseDelay.TotalSeconds * Math.Pow(2, attempt), options.LongestWait.TotalSeconds);
        var jitter = TimeSpan.FromSeconds(bound * Random.Shared.NextDouble());
        return (error as ModelException)?.RetryAfter is { } asked ? asked + TimerTick + (jitter / 4) : jitter;
    }

    private static ValueTask Tell(StageRequest request, TimeSpan wait, Exception? error)
    {
        request.Report(RunEventKind.Retrying, error?.Message, wait);
        return default;
    }
}
