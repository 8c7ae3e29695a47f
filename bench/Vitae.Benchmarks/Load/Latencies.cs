using System.Diagnostics;

namespace Vitae.Benchmarks.Load;

/// <summary>How long each of many took.</summary>
internal sealed class Latencies
{
    private readonly List<double> milliseconds = [];

    public int Count
    {
        get
        {
            lock (milliseconds)
                return milliseconds.Count;
        }
    }

    public async Task TimeAsync(Func<Task> one)
    {
        var begun = Stopwatch.GetTimestamp();
        await one();
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        lock (milliseconds)
            milliseconds.Add(took);
    }

    /// <param name="share">0.99 for p99.</param>
    public double Percentile(double share)
    {
        lock (milliseconds)
        {
            var sorted = milliseconds.Order().ToList();
            return sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];
        }
    }
}
