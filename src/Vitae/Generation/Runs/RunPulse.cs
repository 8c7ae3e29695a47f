using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Generation;

/// <summary>Which runs somebody does, and which were left behind by a worker that fell silent.</summary>
internal sealed class RunPulse(TimeProvider clock)
{
    /// <summary>A worker that gave no sign of life for this long is taken for dead and its run for free.</summary>
    public static readonly TimeSpan Presumed = TimeSpan.FromSeconds(15);
    private readonly Silence silence = new(clock, Presumed);
    private readonly ConcurrentDictionary<string, DateTime?> left = new(StringComparer.Ordinal);

    /// <summary>The ids of runs left behind, as far as this look can tell.</summary>
    public IReadOnlyCollection<string> Left => [.. left.Keys];

    /// <summary>The sign of life a dead worker gave last; null where nobody is taken for dead.</summary>
    public DateTime? LastSignOf(string run) => left.GetValueOrDefault(run);

    /// <summary>Looks once; only who looks now and again can tell the dead from the living.</summary>
    /// <returns>How many runs each owner has going on.</returns>
    public async Task<IReadOnlyDictionary<string, int>> LookAsync(VitaeDb db, CancellationToken ct)
    {
        var running = await db
            .Runs.Where(r => r.State == RunState.Running)
            .Select(r => new
            {
                r.Id,
                r.Owner,
                r.HeartbeatAt,
            })
            .ToListAsync(ct);
        var silent = silence
            .Look(running.Select(r => KeyValuePair.Create(r.Id, r.HeartbeatAt?.Ticks ?? 0)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var run in running)
        {
            if (silent.Contains(run.Id))
                left[run.Id] = run.HeartbeatAt;
        }
        foreach (var gone in left.Keys.Where(id => !silent.Contains(id)))
            left.TryRemove(gone, out _);
        return running
            .GroupBy(r => r.Owner, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }
}
