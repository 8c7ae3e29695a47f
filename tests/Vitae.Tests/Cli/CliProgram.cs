using System.Diagnostics;

namespace Vitae.Tests.Cli;

/// <summary>The built program in a process of its own, with a folder, a database and an environment of its own.</summary>
internal sealed class CliProgram : IDisposable
{
    private static readonly string[] OurVariables =
    [
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
        "ANTHROPIC_API_KEY",
        "ANTHROPIC_BASE_URL",
        "OLLAMA_HOST",
        "VITAE_COMPATIBLE_URL",
        "VITAE_COMPATIBLE_API_KEY",
        "VITAE_MODEL",
        "VITAE_KEY_FILE",
    ];

    // test.sh publishes the program as users run it; without that, its own build output serves.
    private static readonly string Program =
        System.Environment.GetEnvironmentVariable("VITAE_CLI")
        ?? Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                "../../../../../src/Vitae.Cli/bin",
                Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!,
                Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')),
                "Vitae.Cli"
            )
        );

    public string Folder { get; } = Directory.CreateTempSubdirectory("vitae-cli-").FullName;

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    /// <summary>A server of ours behind <c>gpt-4o</c>.</summary>
    public CliProgram On(Vitae.ModelServer.LoopbackServer server, string key = "sk-test-loopback")
    {
        Environment["OPENAI_BASE_URL"] = new Uri(server.Url, "/v1").ToString();
        Environment["OPENAI_API_KEY"] = key;
        return this;
    }

    public async Task<CliResult> RunAsync(params string[] words)
    {
        using var process = Start(words);
        process.StandardInput.Close();
        var stdout = process.StandardOutput.ReadToEndAsync(Fakes.TestHouse.Ct);
        var stderr = process.StandardError.ReadToEndAsync(Fakes.TestHouse.Ct);
        await process.WaitForExitAsync(Fakes.TestHouse.Ct);
        return new CliResult(process.ExitCode, await stdout, await stderr);
    }

    public Process Start(params string[] words)
    {
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Folder,
        };
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        foreach (var name in OurVariables)
        {
            start.Environment.Remove(name);
        }

        start.Environment["VITAE_DB"] = Path.Combine(Folder, "vitae.db");
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Steps 1 to 3 on the samples; the session's id.</summary>
    public async Task<string> PrepareAsync(string model = "offline")
    {
        var job = await RunAsync("job", Sample("posting.html"), "--analysis", Sample("analysis.md"));
        var session = job.Json.GetProperty("job").GetProperty("session_id").GetString()!;
        Assert.Equal(0, (await RunAsync("documents", session, Sample("cv.docx"))).ExitCode);
        Assert.Equal(0, (await RunAsync("configure", session, "--test", "--model", model)).ExitCode);
        return session;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
