using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Sessions;

public sealed class SessionRetentionTests
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private readonly FakeTimeProvider clock = new(DateTimeOffset.Parse("2026-01-31T23:30:00Z", null));

    [Fact]
    public async Task What_nobody_touched_is_deleted_on_time_and_not_before_across_the_end_of_a_month()
    {
        await using var house = House();
        await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        clock.Advance(Kept);
        Assert.Equal(0, await PurgeAsync(house));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await PurgeAsync(house));
        Assert.Equal(0, await PurgeAsync(house));
    }

    [Fact]
    public async Task A_clock_that_jumps_a_day_deletes_nothing_twice_and_loses_nothing_younger()
    {
        await using var house = House();
        var old = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        clock.Advance(TimeSpan.FromDays(28));
        var young = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        clock.AdjustTime(clock.GetUtcNow() + TimeSpan.FromDays(1));
        Assert.Equal(0, await PurgeAsync(house));
        clock.AdjustTime(clock.GetUtcNow() - TimeSpan.FromDays(2));
        Assert.Equal(0, await PurgeAsync(house));
        clock.AdjustTime(clock.GetUtcNow() + TimeSpan.FromDays(4));
        Assert.Equal(1, await PurgeAsync(house));
        clock.AdjustTime(clock.GetUtcNow() - TimeSpan.FromDays(1));
        Assert.Equal(0, await PurgeAsync(house));

        Assert.Equal(young.Id, Assert.Single(await house.Get<SessionStore>().ListAsync(null, TestHouse.Ct)).Id);
        Assert.NotEqual(old.Id, young.Id);
    }

    [Fact]
    public async Task Sessions_of_all_owners_go_and_one_that_is_being_worked_on_stays()
    {
        await using var house = House();
        Session busy;
        using (CurrentOwner.Enter("ada"))
        {
            busy = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
            await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        }
        using (CurrentOwner.Enter("bob"))
            await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        await house.Get<RunStore>().EnqueueAsync(busy, forceRegenerate: false, TestHouse.Ct);
        clock.Advance(Kept * 2);

        Assert.Equal(2, await PurgeAsync(house));

        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        Assert.Equal(busy.Id, (await db.Sessions.IgnoreQueryFilters().SingleAsync(TestHouse.Ct)).Id);
    }

    [Fact]
    public async Task A_purge_that_was_cut_off_goes_on_where_it_stopped()
    {
        await using var house = House();
        for (var n = 0; n < 120; n++)
            await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        clock.Advance(Kept * 2);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        var purging = house.Get<SessionRetention>().PurgeAsync(Kept, cut.Token);
        await cut.CancelAsync();
        var done = await Record.ExceptionAsync(() => purging);
        Assert.True(done is null or OperationCanceledException, $"{done}");

        await PurgeAsync(house);

        Assert.Empty(await house.Get<SessionStore>().ListAsync(null, TestHouse.Ct));
    }

    private TestHouse House() => new(services => services.AddSingleton<TimeProvider>(clock));

    private static Task<int> PurgeAsync(TestHouse house) =>
        house.Get<SessionRetention>().PurgeAsync(Kept, TestHouse.Ct);
}
