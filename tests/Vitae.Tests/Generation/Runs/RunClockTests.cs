using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Ai;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation.Runs;

/// <summary>D8 for runs: clocks are set forwards and backwards, and no two machines' agree.</summary>
public sealed class RunClockTests : IAsyncLifetime
{
    private const string Living = "living";
    private const string Other = "other";
    private readonly FakeTimeProvider time = new(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
    private readonly WallClock clock;
    private readonly TestHouse house;

    public RunClockTests()
    {
        clock = new WallClock(time);
        house = new TestHouse(s => s.AddSingleton<TimeProvider>(clock));
    }

    private RunClaims Claims => house.Get<RunClaims>();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(400)]
    public async Task A_living_workers_run_stays_its_own_when_the_clock_jumps(int days)
    {
        var run = await BegunAsync();
        Assert.Null(await Claims.ClaimNextAsync(Other, TestHouse.Ct));

        clock.Jump = TimeSpan.FromDays(days);

        for (var second = 0; second < 40; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.True(await Claims.BeatAsync(run.Id, Living, progress: null, TestHouse.Ct));
            Assert.Null(await Claims.ClaimNextAsync(Other, TestHouse.Ct));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_dead_workers_run_is_taken_over_in_time_whatever_its_clock_said(int days)
    {
        clock.Jump = TimeSpan.FromDays(days);
        var run = await BegunAsync();
        clock.Jump = TimeSpan.Zero;
        Assert.Null(await Claims.ClaimNextAsync(Other, TestHouse.Ct));

        time.Advance(RunPulse.Presumed + TimeSpan.FromSeconds(1));

        Assert.Equal(run.Id, (await Claims.ClaimNextAsync(Other, TestHouse.Ct))?.Id);
    }

    [Fact]
    public async Task A_run_that_gave_a_sign_of_life_since_the_look_is_not_taken()
    {
        var run = await BegunAsync();
        await house.Get<RunStore>().CountFreeAsync(TestHouse.Ct);
        time.Advance(RunPulse.Presumed * 2);
        Assert.Equal(1, await house.Get<RunStore>().CountFreeAsync(TestHouse.Ct));

        await Claims.BeatAsync(run.Id, Living, progress: null, TestHouse.Ct);

        Assert.Null(await Claims.ClaimAsync(run.Id, Other, TestHouse.Ct));
    }

    [Fact]
    public async Task A_pause_is_not_a_day_longer_because_the_clock_was_set_back()
    {
        clock.Jump = TimeSpan.FromDays(1);
        var run = await PausedAsync(TimeSpan.FromHours(1));
        Assert.Null(await Claims.ClaimNextAsync(Other, TestHouse.Ct));

        clock.Jump = TimeSpan.Zero;

        Assert.Equal(run.Id, (await Claims.ClaimNextAsync(Other, TestHouse.Ct))?.Id);
    }

    [Fact]
    public async Task A_pause_lasts_when_the_clocks_of_two_machines_differ_by_seconds()
    {
        clock.Jump = TimeSpan.FromSeconds(30);
        await PausedAsync(TimeSpan.FromHours(1));

        clock.Jump = TimeSpan.Zero;

        Assert.Null(await Claims.ClaimNextAsync(Other, TestHouse.Ct));
    }

    private async Task<Run> BegunAsync()
    {
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        var run = await house.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, TestHouse.Ct);
        return (await Claims.ClaimAsync(run.Id, Living, TestHouse.Ct))!;
    }

    private async Task<Run> PausedAsync(TimeSpan wait)
    {
        var run = await BegunAsync();
        var reason = new RunFailure { Code = "rate_limited", Message = "later" };
        await Claims.PauseAsync(run.Id, Living, reason, clock.GetUtcNow().UtcDateTime + wait, TestHouse.Ct);
        return run;
    }
}
