using System.Diagnostics;

namespace Vitae.Benchmarks.Web;

/// <summary>The published web program on an empty database of its own.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private static readonly string Published = Path.GetFullPath(Path.Combine("artifacts", "bench", "web", "Vitae.Web"));
    private readonly Process process;
    private readonly DirectoryInfo folder;

    private WebProcess(Process process, DirectoryInfo folder, Uri url) =>
        (this.process, this.folder, Url) = (process, folder, url);

    public Uri Url { get; }

    public static async Task<WebProcess> StartAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("vitae-bench-");
        var database = Path.Combine(folder.FullName, "vitae.db");
        var process = Process.Start(
            new ProcessStartInfo(Published, ["serve", "--port", "0", "--no-open", "--db", database])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var line = await process.StandardOutput.ReadLineAsync(ct) ?? "";
        var url = line.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
        return new WebProcess(process, folder, new Uri(url));
    }

    /// <summary>Memory the system holds for it now.</summary>
    public double Megabytes()
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }
}
