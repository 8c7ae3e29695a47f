using System.Diagnostics;
using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>The machine under the figures: who else is at work, and what it is.</summary>
internal static class Machine
{
    private const double IdleEnough = 0.88;
    private const int Tries = 5;
    private const double TicksPerSecond = 100;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    /// <summary>False when a suite is only tried out.</summary>
    public static bool WaitsForIdle { get; set; } = true;

    /// <summary>Rounds that began although others were at work.</summary>
    public static int BusyRounds { get; private set; }

    /// <summary>This process and the children it has waited for.</summary>
    public static double CpuMilliseconds => Environment.CpuUsage.TotalTime.TotalMilliseconds + Children();

    public static string Describe() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, load {Load()}, .NET {Environment.Version}, commit {Commit()}, {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC"
        );

    public static string Load() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    /// <summary>Gives others a few moments to finish; a machine that stays busy is named in the last line.</summary>
    public static async Task UntilIdleAsync(CancellationToken ct)
    {
        if (!WaitsForIdle || !File.Exists("/proc/stat"))
        {
            return;
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (idle, all) = Ticks();
            await Task.Delay(Look, ct);
            var (idleAfter, allAfter) = Ticks();
            if (idleAfter - idle >= IdleEnough * Math.Max(1, allAfter - all))
            {
                return;
            }
        }

        BusyRounds++;
    }

    private static (double Idle, double All) Ticks()
    {
        var fields = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        var ticks = fields.Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToList();
        return (ticks[3] + ticks[4], ticks.Sum());
    }

    private static double Children()
    {
        if (!File.Exists("/proc/self/stat"))
        {
            return 0;
        }

        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        var ticks = fields.Skip(13).Take(2).Sum(f => double.Parse(f, CultureInfo.InvariantCulture));
        return 1000 * ticks / TicksPerSecond;
    }

    private static string Commit()
    {
        var start = new ProcessStartInfo("git", ["rev-parse", "--short", "HEAD"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var git = Process.Start(start)!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
