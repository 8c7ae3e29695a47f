using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Vitae.ModelServer;

namespace Vitae.Tests.Ai.Faults;

/// <summary>The built program in a folder of its own, talking to a model server of ours; it can be killed at any point.</summary>
internal sealed class Product(LoopbackServer server, string folder)
{
    private static readonly string Here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);

    /// <summary>The program's own output folder: this one lacks what the web framework brings along.</summary>
    private static readonly string Program = Path.GetFullPath(
        Path.Combine(
            Here,
            "../../../../..",
            "src/Vitae.Cli/bin",
            Path.GetFileName(Path.GetDirectoryName(Here)!),
            Path.GetFileName(Here),
            "Vitae.Cli.dll"
        )
    );

    /// <summary>As users run it, published by test.sh; without that, its build output.</summary>
    private static readonly IReadOnlyList<string> Published = Environment.GetEnvironmentVariable("VITAE_CLI")
        is { Length: > 0 } path
        ? [path]
        : ["dotnet", Program];

    public string Folder => folder;

    /// <summary>More of the environment.</summary>
    public Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal);
    public string Database => Path.Combine(folder, "vitae.db");

    /// <summary>A copy that may be ruined.</summary>
    public Product Copy(string to)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            File.Copy(file, Path.Combine(Directory.CreateDirectory(to).FullName, Path.GetFileName(file)));
        return new Product(server, to);
    }

    /// <summary>The result's JSON; fails the test when the program does.</summary>
    public async Task<JsonNode> RunAsync(CancellationToken ct, params string[] words)
    {
        var (exitCode, output, messages) = await RunAsync(0, null, ct, words);
        Assert.True(exitCode == 0, $"vitae {string.Join(' ', words)} ended with {exitCode}:\n{output}\n{messages}");
        return JsonNode.Parse(output)!;
    }

    /// <param name="killAt">The point at which it dies as by <c>kill -9</c>; 0 = it lives.</param>
    /// <param name="log">Where the points are listed; null for nowhere.</param>
    public async Task<(int ExitCode, string Output, string Messages)> RunAsync(
        int killAt,
        string? log,
        CancellationToken ct,
        params string[] words
    )
    {
        using var process = Start(killAt, log, words);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var messages = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, await output, await messages);
    }

    /// <summary>Under another program that lets system calls fail; killed with all of it when <paramref name="ct"/> says so.</summary>
    public async Task<(int ExitCode, string Output, string Messages)> RunUnderAsync(
        IReadOnlyList<string> tracer,
        CancellationToken ct,
        params string[] words
    )
    {
        using var process = Process.Start(Prepare([.. tracer, .. Published, .. words]))!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var messages = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        return (process.ExitCode, await output, await messages);
    }

    public Process Start(int killAt, string? log, params string[] words)
    {
        var start = Prepare(["dotnet", Program, .. words]);
        start.Environment["DOTNET_STARTUP_HOOKS"] = Path.Combine(Here, "Vitae.FaultHook.dll");
        start.Environment["FAULT_AT"] = $"{killAt}";
        start.Environment["FAULT_LOG"] = log;
        return Process.Start(start)!;
    }

    /// <summary>The first column of what a query finds in the database.</summary>
    public IReadOnlyList<string> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }

    private ProcessStartInfo Prepare(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var name in start.Environment.Keys.Where(k => k.StartsWith("VITAE_", StringComparison.Ordinal)).ToList()
        )
            start.Environment.Remove(name);
        start.Environment["HOME"] = folder;
        start.Environment["VITAE_DB"] = Database;
        start.Environment["OPENAI_API_KEY"] = WireHouse.Key;
        start.Environment["OPENAI_BASE_URL"] = server.Url.AbsoluteUri;
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        return start;
    }
}
