using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;

namespace Vitae.Benchmarks.Load;

/// <summary>Goal G11: what the process holds while nothing goes on, and what each generation adds while all of them do.</summary>
internal static class MemoryRows
{
    private const double SkeletonIdle = 80;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>With one person in the house, after one generation and before anything else runs in this process.</summary>
    public static async Task<Row> IdleAsync(BenchHouse house, CancellationToken ct)
    {
        var session = await house.PrepareAsync("posting.md", ct);
        await house.GenerateAsync(session, isAnew: true, ct);
        return new Row
        {
            Suite = "load",
            Metric = "G11 memory, idle after one generation",
            Unit = "MB",
            Values = [Idle()],
            Limit = Side.Recorded("skeleton", SkeletonIdle),
            Goals = [Goal.Limit(1.6)],
            Note = string.Create(
                CultureInfo.InvariantCulture,
                $"{ProcessFigures.MappedFiles(Environment.ProcessId):0} MB of it program files, mapped"
            ),
        };
    }

    /// <summary>With the whole crowd there and nobody generating, then all of them.</summary>
    public static async Task<Row> CrowdAsync(Crowd crowd, int count, CancellationToken ct)
    {
        var idle = Idle();
        var running = crowd.AllAtOnceAsync(count, new Latencies(), ct);
        var peak = Resident();
        while (!running.IsCompleted)
        {
            await Task.WhenAny(running, Task.Delay(Look, ct));
            peak = Math.Max(peak, Resident());
        }

        await running;
        return new Row
        {
            Suite = "load",
            Metric = $"G11 memory that each of {count} generations at once adds",
            Unit = "MB",
            Values = [(peak - idle) / count],
            Goals = count >= 256 ? [Goal.Value(1)] : [],
            Note = string.Create(CultureInfo.InvariantCulture, $"from {idle:0} to {peak:0} MB"),
        };
    }

    /// <summary>After all that can be given back was given back.</summary>
    private static double Idle()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return Resident();
    }

    private static double Resident()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64 / 1048576.0;
    }
}
