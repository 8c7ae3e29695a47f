using System.Diagnostics;
using Vitae.ModelServer;
using Vitae.Storage;
using Vitae.Tests.Ai.Faults;

namespace Vitae.Tests.Cluster;

/// <summary><c>vitae worker</c> in a process of its own, as on a machine of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly string Program =
        Environment.GetEnvironmentVariable("VITAE_WEB")
        ?? Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                "../../../../../src/Vitae.Web/bin",
                Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!,
                Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')),
                "Vitae.Web"
            )
        );

    /// <summary>Debian's package <c>libfaketime</c>; null where it is not installed.</summary>
    public static string? FalseClock { get; } =
        Directory.Exists("/usr/lib")
            ? Directory
                .EnumerateDirectories("/usr/lib", "*-linux-gnu*")
                .Select(d => Path.Combine(d, "faketime", "libfaketime.so.1"))
                .FirstOrDefault(File.Exists)
            : null;

    private readonly Process process;
    private readonly Task<string> messages;

    private WorkerProcess(Process process)
    {
        this.process = process;
        messages = process.StandardError.ReadToEndAsync(CancellationToken.None);
    }

    /// <summary>Where it answers <c>/health</c> and <c>/metrics</c>.</summary>
    public Uri Url { get; private set; } = null!;

    /// <param name="clock">How far its clock is from the others', such as <c>+1d</c>; null = not at all.</param>
    public static async Task<WorkerProcess> StartAsync(
        StorageOptions database,
        LoopbackServer model,
        string home,
        int atOnce,
        CancellationToken ct,
        string? clock = null
    )
    {
        var worker = new WorkerProcess(Process.Start(Asked(database, model, home, atOnce, clock))!);
        var said = await worker.process.StandardOutput.ReadLineAsync(ct);
        Assert.True(said is not null, said is null ? await worker.messages : null);
        worker.Url = new Uri(said!.Split("; ")[1].Replace("/health/ready", "", StringComparison.Ordinal));
        return worker;
    }

    /// <summary>For one that must not start: how it ended and what it said.</summary>
    public static async Task<(int ExitCode, string Log)> RefusesAsync(
        StorageOptions database,
        LoopbackServer model,
        string home,
        CancellationToken ct
    )
    {
        using var worker = new WorkerProcess(Process.Start(Asked(database, model, home, atOnce: 1, clock: null))!);
        await worker.process.WaitForExitAsync(ct);
        return (worker.process.ExitCode, await worker.messages);
    }

    private static ProcessStartInfo Asked(
        StorageOptions database,
        LoopbackServer model,
        string home,
        int atOnce,
        string? clock
    )
    {
        var start = new ProcessStartInfo(Program, ["worker", "--port", "0", "--at-once", $"{atOnce}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var name in start.Environment.Keys.Where(k => k.StartsWith("VITAE_", StringComparison.Ordinal)).ToList()
        )
            start.Environment.Remove(name);
        start.Environment["HOME"] = home;
        start.Environment["VITAE_DB"] = database.Server?.ConnectionString ?? database.DatabasePath;
        start.Environment["VITAE_LOG"] = "json";
        start.Environment["OPENAI_API_KEY"] = WireHouse.Key;
        start.Environment["OPENAI_BASE_URL"] = model.Url.AbsoluteUri;
        if (clock is not null)
        {
            start.Environment["LD_PRELOAD"] = FalseClock;
            start.Environment["FAKETIME"] = clock;
            // Only the date is false: waits, which go by the stopwatch, last as long as they should. The library's own
            // "fix" for waits makes every wait of .NET end at once.
            start.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
            start.Environment["FAKETIME_FORCE_MONOTONIC_FIX"] = "0";
        }
        return start;
    }

    public void Kill() => process.Kill();

    /// <summary>SIGTERM: what an orchestrator sends.</summary>
    public async Task<(int ExitCode, string Log)> EndAsync(CancellationToken ct)
    {
        Process.Start("sh", ["-c", $"kill -TERM {process.Id}"]).Dispose();
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, await messages);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
