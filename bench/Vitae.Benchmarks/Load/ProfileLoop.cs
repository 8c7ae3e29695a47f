using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Vitae.Benchmarks.Llm;
using Vitae.Export;

namespace Vitae.Benchmarks.Load;

/// <summary>Generations one after the other, so many side by side, to attach a profiler to: no goal, only what one costs.</summary>
internal static class ProfileLoop
{
    public const string Argument = "profile";
    private const int Batches = 8;

    public static async Task RunAsync(int rounds, int count, CancellationToken ct)
    {
        await using var mock = await MockProcess.StartAsync(ct);
        await using var house = BenchHouse.Open(mock.Url, calls: 1000);
        var sessions = new List<string>();
        while (sessions.Count < count)
        {
            sessions.Add(await house.PrepareAsync("posting.md", sessions.Count, ct));
        }

        for (var batch = 0; batch < Batches; batch++)
        {
            await Console.Out.WriteLineAsync(await BatchAsync(house, sessions, rounds, ct));
        }
    }

    private static async Task<string> BatchAsync(
        BenchHouse house,
        IReadOnlyList<string> sessions,
        int rounds,
        CancellationToken ct
    )
    {
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var (collections, compiled) = (GC.CollectionCount(0), JitInfo.GetCompiledMethodCount());
        var (paused, started) = (GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
        await Task.WhenAll(sessions.Select((s, i) => Task.Run(() => ManyAsync(s, i), ct)));
        var (wall, all) = (Stopwatch.GetElapsedTime(started).TotalSeconds, rounds * sessions.Count);
        var milliseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / all;
        var collecting = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds / all;
        var kilobytes = (GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / all;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{all} generations, {all / wall:0.0} /s, CPU {milliseconds:0.0} ms each, {collecting:0.0} ms of it collecting, {kilobytes:0} KB allocated each, {GC.CollectionCount(0) - collections} collections, {JitInfo.GetCompiledMethodCount() - compiled} methods compiled"
        );

        async Task ManyAsync(string session, int candidate)
        {
            using var person = BenchHouse.Be(candidate);
            var docx = new DocxExport(TimeProvider.System);
            for (var i = 0; i < rounds; i++)
            {
                var resume = await house.GenerateAsync(session, isAnew: true, ct);
                await docx.WriteAsync(new ResumeToExport { Content = resume.Content, Html = resume.HtmlContent }, ct);
            }
        }
    }
}
