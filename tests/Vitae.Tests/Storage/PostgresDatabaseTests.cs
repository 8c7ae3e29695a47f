using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

public sealed class PostgresDatabaseTests
{
    [Fact]
    public async Task All_migrations_are_applied_and_say_what_the_model_says()
    {
        await using var house = TestHouse.OnPostgres();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);

        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync(TestHouse.Ct));
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_newer_schema_is_refused_and_left_untouched()
    {
        await using var house = TestHouse.OnPostgres();
        await using (var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct))
        {
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '10.0.15')""",
                TestHouse.Ct
            );
        }

        using var next = new PostgresDatabase(house.Storage.Server!);
        var error = Assert.Throws<VitaeException>(next.CreateDbContext);

        Assert.Equal(ErrorCodes.StorageError, error.Code);
        Assert.Contains("newer Vitae", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_that_start_at_once_make_the_tables_once_and_share_one_secret()
    {
        await using var house = TestHouse.OnPostgres();
        var empty = house.Storage.Server!.WithDatabase($"race_{Guid.NewGuid():N}");
        try
        {
            var secrets = await Task.WhenAll(
                Enumerable.Range(0, 4).Select(_ => Task.Run(() => SecretOf(empty), TestHouse.Ct))
            );
            Assert.Single(secrets.DistinctBy(Convert.ToHexString));
        }
        finally
        {
            PostgresServer.Shared.Drop(empty);
        }
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named_without_its_password()
    {
        using var database = new PostgresDatabase(
            PostgresAddress.Parse("Host=127.0.0.1;Port=1;Username=u;Password=CANARY;Database=d;Timeout=1", _ => null),
            mostRetries: 0
        );
        var error = Assert.Throws<VitaeException>(database.CreateDbContext);
        Assert.Contains("postgres://u@127.0.0.1:1/d", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", $"{error}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_of_one_session_wait_for_each_other()
    {
        const int Times = 40;
        await using var house = new TestHouse();
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        await Task.WhenAll(Enumerable.Range(0, Times).Select(_ => AddOneAsync(house, session.Id)));
        var now = await house.Get<SessionStore>().GetAsync(session.Id, TestHouse.Ct);
        Assert.Equal(Times, now.CurrentStep);
    }

    // Read, think, write: what loses updates where nobody waits.
    private static async Task AddOneAsync(TestHouse house, string id)
    {
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        await db.ChangeSessionAsync(
            id,
            async ct =>
            {
                var step = await db.Sessions.Where(s => s.Id == id).Select(s => s.CurrentStep).SingleAsync(ct);
                return await db
                    .Sessions.Where(s => s.Id == id)
                    .ExecuteUpdateAsync(u => u.SetProperty(s => s.CurrentStep, step + 1), ct);
            },
            TestHouse.Ct
        );
    }

    private static byte[] SecretOf(PostgresAddress address)
    {
        using var database = new PostgresDatabase(address);
        return database.ReadSecret();
    }
}
