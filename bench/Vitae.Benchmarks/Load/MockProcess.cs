using System.Diagnostics;
using System.Text.Json;
using Vitae.Benchmarks.Llm;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Load;

/// <summary>A model server in a process of its own that gives recorded answers, so that its work and memory are in nobody's figures.</summary>
internal sealed class MockProcess : IAsyncDisposable
{
    public const string Argument = "mock";
    private readonly Process process;

    private MockProcess(Process process, Uri url, IReadOnlyList<string> bodies) =>
        (this.process, Url, Bodies) = (process, url, bodies);

    public Uri Url { get; }

    /// <summary>What a generation of the bench's case asks, stage by stage, as it goes over the wire.</summary>
    public IReadOnlyList<string> Bodies { get; }

    public static async Task<MockProcess> StartAsync(CancellationToken ct, int delayMs = LoadSuite.LatencyMs)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Argument, $"{delayMs}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        var url = await process.StandardOutput.ReadLineAsync(ct);
        var bodies = await process.StandardOutput.ReadLineAsync(ct);
        return new MockProcess(process, new Uri(url!), JsonSerializer.Deserialize<List<string>>(bodies!)!);
    }

    /// <summary>The child's side: records one generation, then serves until its input is closed.</summary>
    public static async Task ServeAsync(int delayMs, CancellationToken ct)
    {
        var recorded = await RecordedRun.MakeAsync(ct);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                DelayMs = delayMs,
                Answer = (request, _) =>
                    ValueTask.FromResult(Reply.To(request, recorded.Answers[CallBook.StageOf(request.Prompt)])),
            },
            ct
        );
        await Console.Out.WriteLineAsync(server.Url.AbsoluteUri);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(recorded.Bodies));
        await Console.In.ReadToEndAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
