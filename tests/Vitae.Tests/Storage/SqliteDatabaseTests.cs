using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

public sealed class SqliteDatabaseTests
{
    [Fact]
    public async Task A_new_file_has_all_tables_in_snake_case_and_write_ahead_logging()
    {
        await using var house = TestHouse.OnSqlite();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);

        var tables = await db
            .Database.SqlQueryRaw<string>("SELECT name AS value FROM sqlite_master WHERE type = 'table'")
            .ToListAsync(TestHouse.Ct);
        var journal = await db
            .Database.SqlQueryRaw<string>("SELECT journal_mode AS value FROM pragma_journal_mode")
            .ToListAsync(TestHouse.Ct);
        var secureDelete = await db
            .Database.SqlQueryRaw<long>("SELECT secure_delete AS value FROM pragma_secure_delete")
            .ToListAsync(TestHouse.Ct);

        Assert.Superset(
            new HashSet<string>
            {
                "sessions",
                "job_descriptions",
                "uploaded_documents",
                "generation_config",
                "generated_resumes",
                "resume_revisions",
                "ai_calls",
            },
            tables.ToHashSet()
        );
        Assert.Equal(["wal"], journal);
        Assert.Equal([1L], secureDelete);
    }

    [Fact]
    public async Task A_file_that_another_has_locked_is_looked_at_again_before_the_driver_goes_to_sleep()
    {
        await using var house = TestHouse.OnSqlite();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);

        var patience = await db
            .Database.SqlQueryRaw<long>("SELECT timeout AS value FROM pragma_busy_timeout")
            .ToListAsync(TestHouse.Ct);

        Assert.Equal([250L], patience);
    }

    [Fact]
    public async Task The_schema_version_counts_the_migrations()
    {
        await using var house = TestHouse.OnSqlite();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);

        var migrations = db.Database.GetMigrations().ToList();
        Assert.True(SqliteDatabase.SchemaVersion == migrations.Count, $"{migrations.Count} migrations");
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_newer_database_is_refused_and_left_untouched()
    {
        await using var house = TestHouse.OnSqlite();
        await using (var connection = new SqliteConnection($"Data Source={house.DatabasePath}"))
        {
            connection.Open();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE future(x); PRAGMA user_version=99";
            await command.ExecuteNonQueryAsync(TestHouse.Ct);
        }

        SqliteConnection.ClearAllPools();
        var before = await File.ReadAllBytesAsync(house.DatabasePath, TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() => house.Get<SessionStore>().CreateAsync(TestHouse.Ct));

        Assert.Equal(ErrorCodes.StorageError, error.Code);
        Assert.Contains("newer Vitae", error.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, await File.ReadAllBytesAsync(house.DatabasePath, TestHouse.Ct));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_with_its_path()
    {
        await using var house = TestHouse.OnSqlite();
        await File.WriteAllTextAsync(house.DatabasePath, new string('x', 5000), TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() => house.Get<SessionStore>().CreateAsync(TestHouse.Ct));

        Assert.Equal(ErrorCodes.StorageError, error.Code);
        Assert.Contains(house.DatabasePath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_session_leaves_no_readable_byte_behind()
    {
        const string Canary = "CANARY-resume-sentence-4417";
        await using var house = TestHouse.OnSqlite();
        var sessions = house.Get<SessionStore>();
        var session = await sessions.CreateAsync(TestHouse.Ct);
        await using (var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct))
        {
            db.JobDescriptions.Add(
                new JobDescription
                {
                    SessionId = session.Id,
                    Source = "text",
                    Text = string.Join('\n', Enumerable.Repeat(Canary, 500)),
                    Title = "Engineer",
                    Language = "en",
                    Requirements = "{}",
                    CreatedAt = session.CreatedAt,
                }
            );
            await db.SaveChangesAsync(TestHouse.Ct);
        }

        await sessions.DeleteAsync(session.Id, TestHouse.Ct);

        SqliteConnection.ClearAllPools();
        Assert.All(
            LeftOnDisk.In(house.Folder),
            left => Assert.DoesNotContain(Canary, left.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Unix permissions");
            return;
        }

        await using var house = TestHouse.OnSqlite();
        await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(house.DatabasePath));
    }
}
