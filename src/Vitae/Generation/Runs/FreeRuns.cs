using System.Linq.Expressions;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Which runs somebody may take: queued, past their pause, or left behind by a dead worker.</summary>
internal static class FreeRuns
{
    /// <summary>How far two machines' clocks may differ; a pause begun later than that from now was begun by a clock that was set back since.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    public static Expression<Func<Run, bool>> At(DateTime now, IReadOnlyCollection<string> left)
    {
        var future = now + Skew;
        return r =>
            r.State == RunState.Queued
            || (r.State == RunState.Paused && (r.NotBefore <= now || r.HeartbeatAt > future))
            || (r.State == RunState.Running && left.Contains(r.Id));
    }

    /// <summary>The same for one run, in the statement that takes it: whoever gave a sign of life since keeps it.</summary>
    public static Expression<Func<Run, bool>> At(DateTime now, DateTime? lastSign)
    {
        var future = now + Skew;
        return r =>
            r.State == RunState.Queued
            || (r.State == RunState.Paused && (r.NotBefore <= now || r.HeartbeatAt > future))
            || (r.State == RunState.Running && r.HeartbeatAt == lastSign);
    }
}
