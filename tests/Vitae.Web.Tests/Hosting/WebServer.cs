using System.Diagnostics;
using System.Reflection;

namespace Vitae.Web.Tests;

/// <summary>The web program as users start it, in a process of its own that a test can kill.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private readonly Process process;

    private WebServer(Process process, Uri url, string database)
    {
        this.process = process;
        Url = url;
        Database = database;
    }

    public Uri Url { get; }
    public string Database { get; }

    /// <summary>Everything the server keeps.</summary>
    public string Folder => Path.GetDirectoryName(Database)!;
    public static string Samples => Path.GetFullPath(Built("Samples"));
    public static string Program => Built("WebProgram");

    /// <param name="database">Null = a new one in a folder of its own.</param>
    /// <param name="environment">Such as a model server's address.</param>
    /// <param name="port">0 = any.</param>
    /// <param name="options">More of <c>vitae serve</c>.</param>
    public static async Task<WebServer> StartAsync(
        string? database = null,
        IReadOnlyDictionary<string, string>? environment = null,
        int port = 0,
        params string[] options
    )
    {
        database ??= Path.Combine(Directory.CreateTempSubdirectory("vitae-web").FullName, "vitae.db");
        var start = new ProcessStartInfo(
            Built("WebProgram"),
            ["serve", "--port", $"{port}", "--db", database, .. options]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        var url = line?.Split(' ').FirstOrDefault(word => word.StartsWith("http", StringComparison.Ordinal));
        Assert.True(url is not null, $"the server said: {line}");
        return new WebServer(process, new Uri(url), database);
    }

    /// <summary>What a power cut does.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    public static string Built(string key) =>
        typeof(WebServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
