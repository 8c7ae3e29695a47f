using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Vitae.Generation;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Follows a run from the table, whichever process does it; ends with the run.</summary>
internal static class RunEvents
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    public static async IAsyncEnumerable<SseItem<RunStatus>> FollowAsync(
        Run run,
        string owner,
        RunStore runs,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        using var timer = new PeriodicTimer(Pause, clock);
        string? told = null;
        do
        {
            var picture = $"{run.State}|{run.Progress}";
            if (picture != told)
            {
                told = picture;
                yield return new SseItem<RunStatus>(RunStatus.Of(run), run.State);
            }

            if (!RunState.Unfinished.Contains(run.State, StringComparer.Ordinal))
            {
                yield break;
            }

            await timer.WaitForNextTickAsync(ct);
            run = await runs.GetAsync(run.Id, owner, ct);
        } while (true);
    }
}
