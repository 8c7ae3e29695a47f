using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;
using Vitae.Sessions;

namespace Vitae.Tests.Ai;

/// <summary>D8: the clock jumps by a day, summer time begins and ends, a month is over.</summary>
public sealed class ClockTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly WallClock clock;

    public ClockTests() => clock = new WallClock(time);

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_provider_rests_its_minute_whatever_the_clock_says(int days)
    {
        var cooldown = new ProviderCooldown(new AiOptions { DataFolder = "" }, clock);
        cooldown.Note("openai", new ModelException(ModelErrorKind.Unavailable, "down"));
        clock.Jump = days * Day;
        Assert.True(cooldown.IsCooling("openai"));
        time.Advance(TimeSpan.FromSeconds(61));
        Assert.False(cooldown.IsCooling("openai"));
    }

    [Theory]
    [InlineData("2026-03-29T00:30Z", "2026-03-29T23:30Z", true)] // summer time begins in Europe
    [InlineData("2026-10-25T00:30Z", "2026-10-25T23:30Z", true)] // and ends: 25 hours by the wall
    [InlineData("2026-01-31T23:59Z", "2026-02-01T00:01Z", false)]
    [InlineData("2028-02-28T23:59Z", "2028-02-29T00:01Z", false)]
    [InlineData("2026-12-31T23:59Z", "2027-01-01T00:01Z", false)]
    [InlineData("2026-11-23T12:00Z", "2026-11-24T12:00Z", false)]
    [InlineData("2026-11-23T12:00Z", "2026-11-22T12:00Z", true)] // set back: what was spent stays spent
    public async Task The_budget_of_a_day_is_the_budget_of_a_UTC_day(string spent, string asked, bool counts)
    {
        clock.Jump = Instant(spent) - time.GetUtcNow();
        await using var house = new ChatHouse(o => o with { DailyBudgetUsd = 0.01m }, clock);
        house
            .Main.Says(ChatHouse.Good, usage: new UsageDetails { InputTokenCount = 9000, OutputTokenCount = 10 })
            .Says(ChatHouse.Good);
        await house.AskAsync();
        clock.Jump = Instant(asked) - time.GetUtcNow();

        var error = await Record.ExceptionAsync(() => house.AskAsync(people: "[d1.1] Grace"));

        Assert.Equal(counts ? ModelErrorKind.OverBudget : null, (error as ModelException)?.Kind);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_regeneration_goes_on_after_the_clock_was_set_and_pays_for_nothing_twice(int days)
    {
        await using var house = new ChatHouse(time: clock);
        house.Main.Says(ChatHouse.Good);
        var since = clock.GetUtcNow().UtcDateTime;
        clock.Jump = days * Day;
        await house.AskAsync(Anew(since));
        await house.AskAsync(Anew(since));
        Assert.Single(house.Main.Requests);
    }

    [Fact]
    public async Task Answers_given_while_the_clock_was_ahead_are_old_to_a_regeneration()
    {
        await using var house = new ChatHouse(time: clock);
        house.Main.Says(ChatHouse.Good).Says(ChatHouse.Good);
        var sessions = house.Get<SessionStore>();
        var session = await sessions.CreateAsync(ChatHouse.Ct);
        clock.Jump = Day;
        await house.AskAsync();
        clock.Jump = TimeSpan.Zero;
        var since = await sessions.BeginRegenerationAsync(session.Id, ChatHouse.Ct);
        await house.AskAsync(Anew(since));
        await house.AskAsync(Anew(since));
        Assert.Equal(2, house.Main.Requests.Count);
    }

    [Fact]
    public async Task A_call_never_takes_less_than_no_time()
    {
        await using var house = new ChatHouse(time: clock);
        house.Main.Does(_ =>
        {
            clock.Jump = -Day;
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ChatHouse.Good)));
        });
        await house.AskAsync();
        Assert.InRange((await house.CallsAsync())[0].DurationMs!.Value, 0, 60_000);
    }

    [Fact]
    public void A_date_to_wait_for_counts_by_the_clock_of_the_server_that_named_it()
    {
        using var answer = new HttpResponseMessage();
        answer.Headers.Date = time.GetUtcNow() + Day;
        answer.Headers.TryAddWithoutValidation("Retry-After", (time.GetUtcNow() + Day).AddSeconds(7).ToString("R"));
        Assert.Equal(TimeSpan.FromSeconds(7), RetryAfter.Read(answer.Headers, time.GetUtcNow()));
    }

    private static AiRun Anew(DateTime since) => new() { Models = ["openai/main"], AskAnewSince = since };

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
