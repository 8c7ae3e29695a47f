namespace Vitae.Tests.Ai;

/// <summary>A clock on the wall that somebody sets; stopwatches and timers do not notice.</summary>
internal sealed class WallClock(TimeProvider time) : TimeProvider
{
    /// <summary>How far it was set.</summary>
    public TimeSpan Jump { get; set; }

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Jump;

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);
}
