using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

/// <summary>SQLite has one write lock: the writers of a process take turns instead of losing patience.</summary>
public sealed class WriteTurnTests
{
    private const int Writers = 256;

    [Fact]
    public async Task Hundreds_of_writers_at_once_all_get_through_with_a_second_of_patience()
    {
        await using var house = TestHouse.OnSqlite();
        var store = new StorageOptions { DatabasePath = house.DatabasePath, LockTimeout = TimeSpan.FromSeconds(1) };
        using var database = new SqliteDatabase(store);
        var sessions = new SessionStore(database, database, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WorkAsync(sessions, database))));

        Assert.Equal(Writers, (await sessions.ListAsync(owner: null, TestHouse.Ct)).Count(s => s.CurrentStep == 0));
    }

    [Fact]
    public async Task A_writer_who_fails_leaves_the_turn_to_the_next()
    {
        await using var house = TestHouse.OnSqlite();
        var databases = house.Get<IDbContextFactory<VitaeDb>>();
        await using var db = await databases.CreateDbContextAsync(TestHouse.Ct);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            db.Database.ExecuteSqlRawAsync("UPDATE nothing SET a = 1", TestHouse.Ct)
        );
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            db.ChangeSessionAsync<int>("s", _ => throw new InvalidOperationException(), TestHouse.Ct)
        );
        db.Add(
            new KeptAnswer
            {
                Owner = "x",
                Key = null!,
                RequestHash = "",
                Status = 1,
                Body = [],
                CreatedAt = default,
            }
        );
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(TestHouse.Ct));

        Assert.NotNull(await house.Get<SessionStore>().CreateAsync(TestHouse.Ct));
    }

    [Fact]
    public async Task A_turn_waited_for_too_long_is_the_files_own_lock_to_refuse()
    {
        using var turns = new WriteTurns(TimeSpan.FromMilliseconds(20));

        Assert.True(await turns.TakeAsync(TestHouse.Ct));
        Assert.False(await turns.TakeAsync(TestHouse.Ct));
        turns.Give();
        Assert.True(turns.Take());
    }

    /// <summary>All three ways to write: a row, a transaction, a statement.</summary>
    private static async Task WorkAsync(SessionStore sessions, SqliteDatabase database)
    {
        var session = await sessions.CreateAsync(TestHouse.Ct);
        for (var round = 0; round < 5; round++)
        {
            await using var db = await database.CreateDbContextAsync(TestHouse.Ct);
            await db.ChangeSessionAsync(session.Id, token => RenameAsync(db, session.Id, token), TestHouse.Ct);
            await sessions.CompleteAsync(session.Id, 1, TestHouse.Ct);
        }
    }

    private static Task<int> RenameAsync(VitaeDb db, string id, CancellationToken ct) =>
        db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(u => u.SetProperty(s => s.Contact, "{}"), ct);
}
