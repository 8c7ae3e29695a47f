using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Queue;

/// <summary>D8 for the limits of a provider: the clock that all processes share is set.</summary>
public sealed class QueueClockTests : IAsyncLifetime
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly FakeTimeProvider time = new(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
    private readonly TestHouse house = TestHouse.OnSqlite();
    private readonly WallClock clock;

    public QueueClockTests() => clock = new WallClock(time);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_jump_frees_no_place_of_the_living(int days)
    {
        var (one, two) = (Table(inFlight: 1), Table(inFlight: 1));
        var held = await one.AddAsync("openai", "ada", TestHouse.Ct);
        Assert.True((await one.AdmitAsync("openai", TestHouse.Ct))[held]);
        var waiting = await two.AddAsync("openai", "bob", TestHouse.Ct);

        clock.Jump = days * Day;

        for (var n = 0; n < 8; n++)
        {
            Assert.False((await two.AdmitAsync("openai", TestHouse.Ct))[waiting]);
            time.Advance(TimeSpan.FromSeconds(5));
            await one.RenewAsync(TestHouse.Ct);
            await two.RenewAsync(TestHouse.Ct);
        }
        Assert.True((await one.AdmitAsync("openai", TestHouse.Ct))[held]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_dead_processs_place_is_free_after_its_lease_whatever_the_clock_says(int days)
    {
        var (dead, living) = (Table(inFlight: 1), Table(inFlight: 1));
        await dead.AddAsync("openai", "ada", TestHouse.Ct);
        await dead.AdmitAsync("openai", TestHouse.Ct);
        var mine = await living.AddAsync("openai", "bob", TestHouse.Ct);
        await living.AdmitAsync("openai", TestHouse.Ct);

        clock.Jump = days * Day;
        time.Advance(TimeSpan.FromSeconds(21));

        Assert.True((await living.AdmitAsync("openai", TestHouse.Ct))[mine]);
    }

    [Fact]
    public async Task A_clock_set_back_neither_stops_the_minute_for_a_day_nor_begins_it_anew()
    {
        var table = Table(inFlight: 10, perMinute: 2);
        for (var n = 0; n < 3; n++)
            await table.AddAsync("openai", "ada", TestHouse.Ct);
        Assert.Equal(2, Begun(await table.AdmitAsync("openai", TestHouse.Ct)));

        clock.Jump = -Day;

        Assert.Equal(2, Begun(await table.AdmitAsync("openai", TestHouse.Ct)));
        time.Advance(TimeSpan.FromSeconds(61));
        Assert.Equal(3, Begun(await table.AdmitAsync("openai", TestHouse.Ct)));
    }

    [Fact]
    public async Task A_pause_of_all_ends_in_time_and_can_be_asked_for_again_after_the_clock_was_set_back()
    {
        var table = Table(inFlight: 10);
        await table.PauseAsync("openai", TimeSpan.FromSeconds(30), TestHouse.Ct);
        var id = await table.AddAsync("openai", "ada", TestHouse.Ct);
        Assert.False((await table.AdmitAsync("openai", TestHouse.Ct))[id]);

        clock.Jump = -Day;
        await table.PauseAsync("openai", TimeSpan.FromSeconds(20), TestHouse.Ct);
        Assert.False((await table.AdmitAsync("openai", TestHouse.Ct))[id]);
        time.Advance(TimeSpan.FromSeconds(21));

        Assert.True((await table.AdmitAsync("openai", TestHouse.Ct))[id]);
    }

    [Fact]
    public async Task A_process_that_was_taken_for_dead_takes_a_new_ticket()
    {
        await using var queue = new SharedQueue(Table(inFlight: 1), time);
        var other = Table(inFlight: 1);
        await using var held = await queue.EnterAsync("openai", "ada", TestHouse.Ct);
        var waiting = queue.EnterAsync("openai", "bob", TestHouse.Ct);
        await other.AdmitAsync("openai", TestHouse.Ct);

        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        await db.ProviderCalls.ExecuteDeleteAsync(TestHouse.Ct);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var n = 0; n < 500 && !waiting.IsCompleted; n++)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
            await look.WaitForNextTickAsync(TestHouse.Ct);
        }

        await using var place = await waiting.WaitAsync(TimeSpan.Zero, TestHouse.Ct);
        Assert.Equal(1, await db.ProviderCalls.CountAsync(c => c.StartedAt != null && !c.HasEnded, TestHouse.Ct));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task A_pause_of_one_process_ends_in_time_whatever_the_clock_says(int days)
    {
        using var queue = new LocalQueue(Options(inFlight: 2, perMinute: null), clock);
        await queue.SlowDownAsync("openai", TimeSpan.FromSeconds(30), TestHouse.Ct);
        clock.Jump = days * Day;

        var entering = queue.EnterAsync("openai", "ada", TestHouse.Ct);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(entering.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));

        await (await entering.WaitAsync(TimeSpan.FromSeconds(30), TestHouse.Ct)).DisposeAsync();
    }

    private static int Begun(IReadOnlyDictionary<long, bool> tickets) => tickets.Count(t => t.Value);

    private QueueTable Table(int inFlight, int? perMinute = null) =>
        new(house.Get<IDbContextFactory<VitaeDb>>(), Options(inFlight, perMinute), clock);

    private AiOptions Options(int inFlight, int? perMinute) =>
        new()
        {
            DataFolder = house.Folder,
            MaxCallsInFlight = inFlight,
            MaxCallsPerMinute = perMinute,
        };
}
