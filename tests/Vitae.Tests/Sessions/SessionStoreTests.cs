using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Sessions;

public sealed class SessionStoreTests
{
    [Fact]
    public async Task A_session_that_does_not_exist_is_named_in_the_error()
    {
        await using var house = new TestHouse();

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<SessionStore>().GetAsync("session_nowhere", TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.SessionNotFound, error.Code);
        Assert.Contains("session_nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_session_is_listed_at_step_0_and_is_not_ready()
    {
        await using var house = new TestHouse();
        var sessions = house.Get<SessionStore>();

        var created = await sessions.CreateAsync(TestHouse.Ct);

        var listed = Assert.Single(await sessions.ListAsync(owner: null, TestHouse.Ct));
        Assert.Equal(created.Id, listed.Id);
        Assert.Equal(0, listed.CurrentStep);
        Assert.Null(await sessions.NewestReadyAsync(TestHouse.Ct));
    }

    [Fact]
    public async Task Completing_a_step_without_its_input_does_not_advance_the_session()
    {
        await using var house = new TestHouse();
        var sessions = house.Get<SessionStore>();
        var created = await sessions.CreateAsync(TestHouse.Ct);

        await sessions.CompleteAsync(created.Id, 3, TestHouse.Ct);

        Assert.Equal(0, (await sessions.GetAsync(created.Id, TestHouse.Ct)).CurrentStep);
    }

    [Fact]
    public async Task An_unfinished_regeneration_keeps_its_beginning()
    {
        await using var house = new TestHouse();
        var sessions = house.Get<SessionStore>();
        var created = await sessions.CreateAsync(TestHouse.Ct);

        var first = await sessions.BeginRegenerationAsync(created.Id, TestHouse.Ct);
        var second = await sessions.BeginRegenerationAsync(created.Id, TestHouse.Ct);

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Deleting_twice_says_that_there_is_nothing_left()
    {
        await using var house = new TestHouse();
        var sessions = house.Get<SessionStore>();
        var created = await sessions.CreateAsync(TestHouse.Ct);

        await sessions.DeleteAsync(created.Id, TestHouse.Ct);
        var error = await Assert.ThrowsAsync<VitaeException>(() => sessions.DeleteAsync(created.Id, TestHouse.Ct));

        Assert.Equal(ErrorCodes.SessionNotFound, error.Code);
    }
}
