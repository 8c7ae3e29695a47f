using Vitae.Storage;

namespace Vitae.Tests.Ai;

/// <summary>Claims nobody has to wait for, while something else was faster: the race between looking and claiming, made certain.</summary>
internal sealed class LateClaims : IWorkClaims
{
    /// <summary>Happens once, before the next claim is given.</summary>
    public Func<Task>? Before { get; set; }

    public async Task<WorkClaim> TakeAsync(string key, Action onWaiting, CancellationToken ct)
    {
        var before = Before;
        Before = null;
        if (before is not null)
            await before();
        return new WorkClaim(() => ValueTask.CompletedTask);
    }
}
