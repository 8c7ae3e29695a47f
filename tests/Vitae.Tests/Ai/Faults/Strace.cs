using System.Diagnostics;

namespace Vitae.Tests.Ai.Faults;

/// <summary>Lets system calls of a program fail, as a full or a broken disk would.</summary>
/// <remarks>It counts calls by thread, so the n-th call is the n-th of whichever thread comes to so many.</remarks>
internal sealed class Strace(string journal)
{
    /// <summary>Why it cannot be used here; null when it can.</summary>
    public static string? Obstacle()
    {
        if (!OperatingSystem.IsLinux())
            return "strace is a tool of Linux.";
        try
        {
            using var probe = Process.Start(
                new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"])
                {
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            var said = probe.StandardError.ReadToEnd();
            probe.WaitForExit();
            return probe.ExitCode == 0 ? null : $"strace may not trace here: {said.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "strace is not installed.";
        }
    }

    /// <param name="calls">System calls, separated by commas.</param>
    /// <param name="error">What they answer, such as <c>EIO</c>.</param>
    /// <param name="forever">True = each call from the n-th on fails.</param>
    public IReadOnlyList<string> Command(string calls, string error, int nth, bool forever) =>
        [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-o",
            journal,
            "-e",
            $"trace={calls}",
            "-e",
            $"inject={calls}:error={error}:when={nth}{(forever ? "+" : "")}",
        ];

    /// <summary>How many calls failed in the last run.</summary>
    public int Hits() => File.ReadLines(journal).Count(l => l.EndsWith("(INJECTED)", StringComparison.Ordinal));
}
