using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Vitae.Benchmarks.Harness;

/// <summary>A public tool as a process of its own, where it is installed.</summary>
internal static class Tool
{
    /// <summary>Debian's own, which sees Debian's packages; another may stand before it in the path.</summary>
    public static string Python { get; } = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    /// <summary>What it prints; null where it is not installed or fails.</summary>
    public static async Task<string?> PrintAsync(string program, IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.BeginErrorReadLine();
            var text = await process.StandardOutput.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return process.ExitCode == 0 ? text : null;
        }
        catch (Win32Exception)
        {
            return null; // not installed
        }
    }

    /// <summary>Milliseconds that a script measured and printed; null where it cannot run.</summary>
    public static async Task<double?> MeasuredAsync(
        string program,
        IReadOnlyList<string> arguments,
        CancellationToken ct
    ) =>
        double.TryParse(await PrintAsync(program, arguments, ct), CultureInfo.InvariantCulture, out var time)
            ? time
            : null;

    /// <summary>Milliseconds from start to end; null where it cannot run.</summary>
    public static async Task<double?> TimeAsync(string program, IReadOnlyList<string> arguments, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        var text = await PrintAsync(program, arguments, ct);
        return text is null ? null : Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
