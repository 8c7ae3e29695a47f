using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Queue;

/// <summary>Two machines, one database: each queue here stands for a process.</summary>
public sealed class SharedQueueTests
{
    [Fact]
    public async Task Never_more_than_the_limit_are_in_flight_over_all_processes()
    {
        await using var house = new TestHouse();
        await using var one = Queue(house, inFlight: 3);
        await using var two = Queue(house, inFlight: 3);
        var (now, most) = (0, 0);
        await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(async n =>
                {
                    await using var place = await (n % 2 == 0 ? one : two).EnterAsync("openai", "ada", TestHouse.Ct);
                    most = Math.Max(most, Interlocked.Increment(ref now));
                    await Task.Yield();
                    Interlocked.Decrement(ref now);
                })
        );
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task One_persons_hundred_calls_do_not_keep_another_waiting()
    {
        await using var house = new TestHouse();
        await using var queue = Queue(house, inFlight: 1);
        var order = new ConcurrentQueue<string>();
        var first = await queue.EnterAsync("openai", "ada", TestHouse.Ct);
        var many = Enumerable.Range(0, 10).Select(_ => CallAsync("ada")).ToList();
        await UntilWaitingAsync(house, 10);
        var one = CallAsync("bob");
        await UntilWaitingAsync(house, 11);

        await first.DisposeAsync();
        await Task.WhenAll([.. many, one]);

        Assert.InRange(order.ToList().IndexOf("bob"), 0, 1);

        async Task CallAsync(string owner)
        {
            await using var place = await queue.EnterAsync("openai", owner, TestHouse.Ct);
            order.Enqueue(owner);
        }
    }

    [Fact]
    public async Task What_one_is_told_to_wait_all_wait()
    {
        await using var house = new TestHouse();
        await using var told = Queue(house);
        await using var other = Queue(house);
        var wait = TimeSpan.FromMilliseconds(700);
        var begun = TimeProvider.System.GetTimestamp();

        await told.SlowDownAsync("openai", wait, TestHouse.Ct);
        await using (await other.EnterAsync("anthropic", "ada", TestHouse.Ct)) { }
        var free = TimeProvider.System.GetElapsedTime(begun);
        await using (await other.EnterAsync("openai", "ada", TestHouse.Ct)) { }

        Assert.True(TimeProvider.System.GetElapsedTime(begun) >= wait - TimeSpan.FromMilliseconds(20));
        Assert.True(free < wait || free < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_place_of_a_process_that_died_is_free_after_its_lease()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
        await using var house = TestHouse.OnSqlite();
        var options = Options(house, inFlight: 1, perMinute: null);
        var databases = house.Get<IDbContextFactory<VitaeDb>>();
        var dead = new QueueTable(databases, options, clock);
        var living = new QueueTable(databases, options, clock);
        await dead.AddAsync("openai", "ada", TestHouse.Ct);
        Assert.True(Assert.Single(await dead.AdmitAsync("openai", TestHouse.Ct)).Value);
        var mine = await living.AddAsync("openai", "bob", TestHouse.Ct);
        Assert.False((await living.AdmitAsync("openai", TestHouse.Ct))[mine]);

        clock.Advance(TimeSpan.FromSeconds(15));
        await living.RenewAsync(TestHouse.Ct);
        Assert.False((await living.AdmitAsync("openai", TestHouse.Ct))[mine]);
        clock.Advance(TimeSpan.FromSeconds(6));

        Assert.True((await living.AdmitAsync("openai", TestHouse.Ct))[mine]);
    }

    [Fact]
    public async Task No_more_than_the_limit_begin_in_a_minute()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
        await using var house = TestHouse.OnSqlite();
        var options = Options(house, inFlight: 10, perMinute: 2);
        var table = new QueueTable(house.Get<IDbContextFactory<VitaeDb>>(), options, clock);
        for (var n = 0; n < 3; n++)
            await table.AddAsync("openai", "ada", TestHouse.Ct);

        var two = (await table.AdmitAsync("openai", TestHouse.Ct)).Where(t => t.Value).ToList();
        Assert.Equal(2, two.Count);
        foreach (var (id, _) in two)
            await table.EndAsync(id, TestHouse.Ct);
        Assert.False(Assert.Single(await table.AdmitAsync("openai", TestHouse.Ct)).Value);
        clock.Advance(TimeSpan.FromSeconds(19));
        await table.RenewAsync(TestHouse.Ct);
        clock.Advance(TimeSpan.FromSeconds(19));
        await table.RenewAsync(TestHouse.Ct);
        clock.Advance(TimeSpan.FromSeconds(19));
        await table.RenewAsync(TestHouse.Ct);
        clock.Advance(TimeSpan.FromSeconds(4));

        Assert.True(Assert.Single(await table.AdmitAsync("openai", TestHouse.Ct)).Value);
    }

    private static SharedQueue Queue(TestHouse house, int inFlight = 10) =>
        new(
            new QueueTable(
                house.Get<IDbContextFactory<VitaeDb>>(),
                Options(house, inFlight, perMinute: null),
                TimeProvider.System
            ),
            TimeProvider.System
        );

    private static AiOptions Options(TestHouse house, int inFlight, int? perMinute) =>
        new()
        {
            DataFolder = house.Folder,
            MaxCallsInFlight = inFlight,
            MaxCallsPerMinute = perMinute,
        };

    private static async Task UntilWaitingAsync(TestHouse house, int count)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
            if (await db.ProviderCalls.CountAsync(c => c.StartedAt == null, TestHouse.Ct) == count)
                return;
            await timer.WaitForNextTickAsync(TestHouse.Ct);
        }
    }
}
