using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

/// <summary>On the database of the run: locked files beside SQLite, advisory locks on PostgreSQL.</summary>
public sealed class WorkClaimsTests
{
    [Fact]
    public async Task A_claim_is_held_by_one_and_the_next_waits_until_it_is_free()
    {
        await using var house = new TestHouse();
        await OneHoldsTheOtherWaits(house.Get<IWorkClaims>(), house.Get<IWorkClaims>());
    }

    [Fact]
    public async Task Machines_on_one_server_exclude_each_other()
    {
        await using var house = TestHouse.OnPostgres();
        await using var theirs = new PostgresClaims(house.Storage.Server!, TimeProvider.System);
        await OneHoldsTheOtherWaits(house.Get<IWorkClaims>(), theirs);
    }

    [Fact]
    public async Task A_machine_that_dies_frees_its_claims_at_once()
    {
        await using var house = TestHouse.OnPostgres();
        var dying = new PostgresClaims(house.Storage.Server!, TimeProvider.System);
        await dying.TakeAsync("a", () => { }, TestHouse.Ct);
        await dying.DisposeAsync();
        var hasWaited = false;
        await using var mine = await house.Get<IWorkClaims>().TakeAsync("a", () => hasWaited = true, TestHouse.Ct);
        Assert.False(hasWaited);
    }

    [Fact]
    public async Task Waiting_for_a_claim_can_be_cancelled()
    {
        await using var house = new TestHouse();
        var claims = house.Get<IWorkClaims>();
        await using var held = await claims.TakeAsync("a", () => { }, TestHouse.Ct);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        var waiting = claims.TakeAsync("a", cancel.Cancel, cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Files_of_long_ago_are_swept_and_new_ones_stay()
    {
        await using var house = TestHouse.OnSqlite();
        var folder = Path.Combine(house.Folder, "claims");
        await (
            await new FileClaims(folder, TimeProvider.System).TakeAsync("old", () => { }, TestHouse.Ct)
        ).DisposeAsync();
        File.SetLastWriteTimeUtc(
            Path.Combine(folder, "old.claim"),
            new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc)
        );
        await (
            await new FileClaims(folder, TimeProvider.System).TakeAsync("new", () => { }, TestHouse.Ct)
        ).DisposeAsync();
        Assert.Equal("new.claim", Path.GetFileName(Assert.Single(Directory.GetFiles(folder))));
    }

    private static async Task OneHoldsTheOtherWaits(IWorkClaims one, IWorkClaims other)
    {
        var waited = new TaskCompletionSource();
        var first = await one.TakeAsync("a", () => { }, TestHouse.Ct);
        var second = other.TakeAsync("a", waited.SetResult, TestHouse.Ct);
        await waited.Task;
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await using var mine = await second;
    }
}
