using System.Diagnostics;

namespace Vitae.FaultHook;

/// <summary>Counts requests and writes, and kills the process at the k-th of them as <c>kill -9</c> would.</summary>
/// <param name="at">1 for the first point; 0 = never.</param>
/// <param name="log">A file that gets one line a point; null for none.</param>
internal sealed class FaultPoints(int at, string? log)
{
    private readonly Lock one = new();
    private int count;

    public void Reach(string name)
    {
        lock (one)
        {
            count++;
            if (log is not null)
                File.AppendAllText(log, $"{count} {name}\n");
            if (count == at)
                Die();
        }
    }

    private static void Die()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        self.WaitForExit();
    }
}
