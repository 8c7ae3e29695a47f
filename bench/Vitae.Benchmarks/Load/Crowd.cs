using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Vitae.Benchmarks.Llm;
using Vitae.Export;

namespace Vitae.Benchmarks.Load;

/// <summary>Many people in one house, each with a session ready to generate, each with a CV that is a line different.</summary>
internal sealed class Crowd(BenchHouse house, IReadOnlyList<string> sessions)
{
    private const int PreparedAtOnce = 16;
    private readonly DocxExport docx = new(TimeProvider.System);
    private int failures;

    public int Failures => failures;

    public static async Task<Crowd> GatherAsync(BenchHouse house, int count, CancellationToken ct)
    {
        var sessions = new string[count];
        await Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = PreparedAtOnce, CancellationToken = ct },
            async (i, token) => sessions[i] = await house.PrepareAsync("posting.md", i, token)
        );
        return new Crowd(house, sessions);
    }

    /// <summary>One generation each of the first so many people, all at once; the wall time in milliseconds.</summary>
    public Task<double> AllAtOnceAsync(int count, Latencies latencies, CancellationToken ct) =>
        AllAtOnceAsync(count, latencies, i => OneAsync(i, ct), ct);

    public static async Task<double> AllAtOnceAsync(
        int count,
        Latencies latencies,
        Func<int, Task> one,
        CancellationToken ct
    )
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable.Range(0, count).Select(i => Task.Run(() => latencies.TimeAsync(() => one(i)), ct))
        );
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>Each of the first so many people generates again and again as long as something else goes on.</summary>
    public async Task<Latencies> MeanwhileAsync(int count, Func<Task> other, CancellationToken ct)
    {
        var latencies = new Latencies();
        var going = Task.Run(other, ct);
        await Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => AgainAsync(i), ct)));
        await going;
        return latencies;

        async Task AgainAsync(int person)
        {
            do
            {
                await latencies.TimeAsync(() => OneAsync(person, ct));
            } while (!going.IsCompleted);
        }
    }

    private async Task OneAsync(int person, CancellationToken ct)
    {
        using var owner = BenchHouse.Be(person);
        try
        {
            var resume = await house.GenerateAsync(sessions[person], isAnew: true, ct);
            await docx.WriteAsync(new ResumeToExport { Content = resume.Content, Html = resume.HtmlContent }, ct);
        }
        catch (Exception e) when (e is VitaeException or DbException or DbUpdateException)
        {
            // There must be none; the others go on, and the table says how many.
            Interlocked.Increment(ref failures);
        }
    }
}
