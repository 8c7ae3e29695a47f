using System.Diagnostics;
using Vitae.Benchmarks.Harness;
using Vitae.Benchmarks.Llm;
using Vitae.Benchmarks.Load;
using Vitae.ModelServer;

namespace Vitae.Benchmarks.Start;

/// <summary>
/// Goal G9c: a whole generation by a program that was not running, HTML and DOCX written; the time in which the model had a
/// request is taken off.
/// </summary>
internal static class ColdGeneration
{
    private const int LatencyMs = 50;
    private const double Most = 250;

    public static async Task<Row> RunAsync(string program, int rounds, CancellationToken ct)
    {
        var recorded = await RecordedRun.MakeAsync(ct);
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                DelayMs = LatencyMs,
                Answer = (request, _) =>
                    ValueTask.FromResult(Reply.To(request, recorded.Answers[CallBook.StageOf(request.Prompt)])),
            },
            ct
        );
        await using var house = BenchHouse.Open(server.Url);
        var session = await house.PrepareAsync("posting.md", ct);
        return await new Contest("start", "G9c vitae generate, HTML and DOCX, without the model's time")
        {
            Ours = async token =>
            {
                var busy = server.Journal.BusyTime;
                var wall = await TimeAsync(program, session, house, server.Url, token);
                return (wall - (server.Journal.BusyTime - busy)).TotalMilliseconds;
            },
            Goals = [Goal.Value(Most)],
        }.RunAsync(rounds, ct);
    }

    private static async Task<TimeSpan> TimeAsync(
        string program,
        string session,
        BenchHouse house,
        Uri model,
        CancellationToken ct
    )
    {
        var start = new ProcessStartInfo(
            program,
            [
                "generate",
                session,
                "--force-regenerate",
                "--db",
                house.Database,
                "-o",
                house.Folder,
                "--format",
                "html,docx",
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["OPENAI_API_KEY"] = "bench";
        start.Environment["OPENAI_BASE_URL"] = model + "v1";
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        var wall = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0 ? wall : throw new InvalidOperationException(await error);
    }
}
