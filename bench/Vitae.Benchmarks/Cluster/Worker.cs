using System.Diagnostics;
using Vitae.Benchmarks.Harness;
using Vitae.Storage;

namespace Vitae.Benchmarks.Cluster;

/// <summary>The published <c>vitae worker</c> in a process of its own.</summary>
internal sealed class Worker : IDisposable
{
    private static readonly string Program = Path.Combine("artifacts", "bench", "web", "Vitae.Web");
    private readonly Process process;

    private Worker(Process process) => this.process = process;

    public static async Task<Worker> StartAsync(StorageOptions database, Uri model, int atOnce, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Program, ["worker", "--port", "0", "--at-once", $"{atOnce}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["VITAE_DB"] = database.Server?.ConnectionString ?? database.DatabasePath;
        start.Environment["VITAE_MAX_CALLS"] = "1000";
        start.Environment["VITAE_SHARED_LIMITS"] = "1";
        start.Environment["OPENAI_API_KEY"] = "bench";
        start.Environment["OPENAI_BASE_URL"] = model + "v1";
        var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadLineAsync(ct);
        return said is null ? throw new InvalidOperationException("a worker did not start") : new Worker(process);
    }

    public double CpuSeconds => ProcessFigures.CpuSecondsOfTree(process.Id);

    public (double Now, double Peak) Memory => ProcessFigures.Memory(process.Id);

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
