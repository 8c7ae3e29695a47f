using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Vitae.Reading;

/// <summary>Another program as a filter, bytes in and bytes out: killed when too slow, limited in memory where the system can.</summary>
internal static class CappedProgram
{
    private const string Limiter = "/usr/bin/prlimit";

    /// <summary>Null when it is not installed, fails, or takes longer than it may.</summary>
    public static byte[]? Run(string name, string[] arguments, byte[] input, ScanLimits limits, CancellationToken ct)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(limits.MaxTimeOfPage);
        try
        {
            using var process = Process.Start(Command(name, arguments, limits.MaxBytes))!;
            using var stop = time.Token.Register(() => process.Kill(entireProcessTree: true));
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            ct.ThrowIfCancellationRequested();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null; // not installed
        }
        catch (IOException)
        {
            ct.ThrowIfCancellationRequested();
            return null; // it ended before it had read everything
        }
    }

    private static ProcessStartInfo Command(string name, string[] arguments, long maxBytes)
    {
        var bytes = maxBytes.ToString(CultureInfo.InvariantCulture);
        var start = File.Exists(Limiter)
            ? new ProcessStartInfo(Limiter, [$"--as={bytes}", "--core=0", name, .. arguments])
            : new ProcessStartInfo(name, arguments);
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        // One page at a time is faster on one core than on several that wait for each other.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }
}
