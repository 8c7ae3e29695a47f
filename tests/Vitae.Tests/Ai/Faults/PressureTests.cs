using System.Diagnostics;
using Vitae.Ai;
using Vitae.ModelServer;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>The rows of the fault matrix that are not one bad answer: slowness, fallback, load, leaks, two processes.</summary>
public sealed class PressureTests(FaultReport report)
{
    private static readonly Step Down = Step.Fails(503);

    private static bool All => Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };

    /// <summary>At their true length with <c>VITAE_ALL_FAULTS</c>; else answer and all timeouts at a fiftieth.</summary>
    [Theory]
    [InlineData(45)]
    [InlineData(170)]
    public async Task L6_A_slow_answer_succeeds_within_the_usual_timeouts(int seconds)
    {
        var scale = All ? 1 : 0.02;
        await using var house = await WireHouse.OpenAsync(o =>
            o with
            {
                AttemptTimeout = o.AttemptTimeout * scale,
                IdleTimeout = o.IdleTimeout * scale,
                StageDeadline = o.StageDeadline * scale,
            }
        );
        house.Server.Script.Add(Script.Everyone, new Step { DelayMs = (int)(seconds * 1000 * scale) });
        await house.AskAsync(Run(), "first");
        Assert.Equal(1, house.Server.Journal.Count);
        report.Add("L6", $"answer after {seconds} s{(All ? "" : " (scaled)")}", "openai", 1, 0, 0, Requests(house));
    }

    [Fact]
    public async Task L6_A_call_is_cancelled_within_a_second_and_can_be_made_again()
    {
        await using var house = await WireHouse.OpenAsync();
        house.Server.Script.Add(Script.Everyone, new Step { Hang = true });
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        var asking = house.AskAsync(Run(), "second", ct: cancel.Token);
        await house.Server.Journal.UntilAsync(j => j.Count == 1, TestHouse.Ct);
        var watch = Stopwatch.StartNew();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"cancelled after {watch.Elapsed}");
        await house.AskAsync(Run(), "second");
        Assert.Equal(["failed", "succeeded"], (await house.CallsAsync()).Select(c => c.Status));
        report.Add("L6", "cancelled in mid-air", "openai", 1, 0, 0, Requests(house));
    }

    [Fact]
    public async Task L7_Requests_that_hang_leave_no_descriptor_behind()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Counts descriptors in /proc.");
        await using var house = await WireHouse.OpenAsync(o =>
            o with
            {
                AttemptTimeout = TimeSpan.FromMilliseconds(300),
                MaxAttempts = 2,
            }
        );
        house.Server.Script.Always(new Step { Hang = true });
        await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(Run(), "first"));
        var before = await SocketsAsync(house);
        for (var i = 0; i < 5; i++)
            await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(Run(), "second"));
        Assert.Equal(before, await SocketsAsync(house));
        Assert.InRange(house.Server.Journal.Count, 10, 12);
        report.Add(
            "L7",
            $"ten requests hang; {before} descriptors before and after",
            "openai",
            10,
            0,
            0,
            Requests(house)
        );
    }

    [Fact]
    public async Task L11_A_dead_provider_is_left_in_peace_and_the_model_that_answered_is_named()
    {
        await using var house = await WireHouse.OpenAsync(o => o with { MaxAttempts = 2 });
        house.Server.Script.Add(Script.Everyone, Down, Down);
        var run = Run("gpt-4o", "claude-sonnet-4-5");
        await house.RunAsync(run);
        Assert.All(run.Usage, u => Assert.Equal("claude-sonnet-4-5", u.Model));
        Assert.Equal(
            ["openai", "openai", "anthropic", "anthropic", "anthropic"],
            house.Server.Journal.Entries.Select(e => e.Wire)
        );
        await house.RunAsync(Run("gpt-4o", "claude-sonnet-4-5"));
        Assert.Equal(5, house.Server.Journal.Count);
        report.Add("L11", "first provider down, fallback listed", "both", 2, 0, 0, Requests(house));
    }

    [Fact]
    public async Task L12_What_does_not_fit_the_context_is_refused_with_the_figure_before_any_request()
    {
        await using var house = await WireHouse.OpenAsync();
        var text = string.Concat(Enumerable.Repeat("Led the migration of nine services. ", 150_000));
        var error = await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(Run(), "first", text));
        Assert.Equal(ModelErrorKind.ContextTooSmall, error.Kind);
        Assert.Contains("128000", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, house.Server.Journal.Count);
        report.Add("L12", "5 MB of text", "openai", 1, 0, 0, "0");
    }

    [Fact]
    public async Task L13_Fifty_runs_at_once_never_pass_the_limit_and_all_are_served()
    {
        await using var house = await WireHouse.OpenAsync(o => o with { MaxCallsInFlight = 4 });
        house.Server.Script.Always(new Step { DelayMs = 50 });
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => house.AskAsync(Run(), "first", $"[d1.1] Ada {i}")));
        Assert.Equal(50, house.Server.Journal.Count);
        Assert.InRange(house.Server.Journal.MostInFlight, 2, 4);
        report.Add("L13", "50 runs at once, limit 4", "openai", 50, 0, 0, Requests(house));
    }

    [Fact]
    public async Task L14_Unreported_usage_counts_by_estimate_and_a_used_up_budget_stops_before_the_call()
    {
        await using var house = await WireHouse.OpenAsync();
        house.Server.Script.Always(new Step { WithoutUsage = true });
        var run = new AiRun { Models = ["gpt-4o"], BudgetUsd = 0.0035m };
        await house.AskAsync(run, "first");
        Assert.True(Assert.Single(run.Usage) is { IsEstimated: true, CostUsd: > 0 });
        var error = await Assert.ThrowsAsync<ModelException>(async () =>
        {
            for (var i = 0; i < 100; i++)
                await house.AskAsync(run, "second", $"[d1.1] Ada {i}");
        });
        Assert.Equal(ModelErrorKind.OverBudget, error.Kind);
        Assert.True(run.Usage.Sum(u => u.CostUsd) <= run.BudgetUsd);
        Assert.InRange(house.Server.Journal.Count, 2, 20);
        report.Add("L14", "usage missing, budget of the run reached", "openai", 1, 0, 0, Requests(house));
    }

    [Fact]
    public async Task D4_D7_The_same_question_from_many_sides_is_one_request()
    {
        await using var house = await WireHouse.OpenAsync();
        house.Server.Script.Always(new Step { DelayMs = 200 });
        var runs = Enumerable.Range(0, 6).Select(_ => Run()).ToList();
        await Task.WhenAll(runs.Select(run => Task.Run(() => house.AskAsync(run, "first"))));
        Assert.Equal(1, house.Server.Journal.Count);
        Assert.Equal(1, runs.SelectMany(r => r.Usage).Sum(u => u.Calls));
        report.Add("D4", "six callers, one question", "openai", 5, 0, 0, Requests(house));
    }

    /// <summary>Open connections with this server, when both sides have noticed the last hang-up.</summary>
    private static async Task<int> SocketsAsync(WireHouse house)
    {
        await house.Server.Journal.UntilAsync(j => j.InFlight == 0, TestHouse.Ct);
        var port = $":{house.Server.Url.Port:X4} ";
        var open = await File.ReadAllLinesAsync("/proc/self/net/tcp", TestHouse.Ct);
        // 01 = established: sockets on their way out are no longer anyone's descriptor.
        return open.Count(l =>
            l.Contains(port, StringComparison.Ordinal) && l.Contains(" 01 ", StringComparison.Ordinal)
        );
    }

    private static AiRun Run(params string[] models) => new() { Models = models.Length == 0 ? ["gpt-4o"] : models };

    private static string Requests(WireHouse house) =>
        string.Join(
            ' ',
            house.Server.Journal.PerStage.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)
        );
}
