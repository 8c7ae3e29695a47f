using System.ComponentModel;
using System.Diagnostics;

namespace Vitae.Reading;

/// <summary>How to start another copy of this program as a reader: no network, no secrets, a limited heap.</summary>
/// <param name="limits">The heap's.</param>
/// <param name="program">Another program than this one that knows the reader mode.</param>
internal sealed class ReaderCommand(ReadingLimits limits, string[]? program = null)
{
    /// <summary>Linux: a network namespace with nothing in it; not every machine allows one.</summary>
    private static readonly Lazy<string[]> WithoutNetwork = new(FindUnshare);

    /// <summary>What a .NET program needs to start; everything else, keys above all, stays here.</summary>
    private static readonly string[] Passed =
    [
        "PATH",
        "HOME",
        "LANG",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SystemRoot",
        "DOTNET_ROOT",
        "TESSDATA_PREFIX",
    ];

    public Process Start()
    {
        string[] command = [.. WithoutNetwork.Value, .. program ?? ThisProgram(), ReaderProcess.Argument];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var passed = Passed.ToDictionary(n => n, Environment.GetEnvironmentVariable, StringComparer.Ordinal);
        start.Environment.Clear();
        foreach (var (name, value) in passed.Where(p => p.Value is not null))
            start.Environment[name] = value;
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.MaxHeapBytes.ToString(
            "X",
            System.Globalization.CultureInfo.InvariantCulture
        );
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_GCgen0size"] = "4000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(start)!;
        StandBack(process);
        return process;
    }

    /// <summary>Whoever waits for an answer goes first: fifty uploads must not slow down the pages of everybody else.</summary>
    private static void StandBack(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended already, or the system does not let us: whoever asks it will hear, and it reads as well.
        }
    }

    private static string[] ThisProgram()
    {
        var path = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(path) is "dotnet"
            ? [path, Environment.GetCommandLineArgs()[0]]
            : [path];
    }

    private static string[] FindUnshare()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare"))
            return [];
        string[] command = ["/usr/bin/unshare", "--map-root-user", "--net"];
        var probe = new ProcessStartInfo(command[0], [.. command[1..], "/bin/true"])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(probe)!;
        return process.WaitForExit(2000) && process.ExitCode == 0 ? command : [];
    }
}
