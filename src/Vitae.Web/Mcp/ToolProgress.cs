using ModelContextProtocol;
using Vitae.Ai;

namespace Vitae.Web;

/// <summary>A run's events as the protocol's progress: the stage, and how many have come.</summary>
internal sealed class ToolProgress(IProgress<ProgressNotificationValue> progress) : IProgress<RunEvent>
{
    private int events;

    public void Report(RunEvent value) =>
        progress.Report(
            new ProgressNotificationValue
            {
                Progress = Interlocked.Increment(ref events),
                Message = value.Message ?? $"{value.Stage}: {value.Kind}",
            }
        );
}
