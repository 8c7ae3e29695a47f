using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Ai.Faults;

/// <summary>A database file with flipped bytes, an old one, a newer one.</summary>
public sealed class DamagedDatabaseTests(FaultReport report) : IDisposable
{
    private const int PageSize = 4096;
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-damage-").FullName;

    private static bool All => Environment.GetEnvironmentVariable("VITAE_ALL_FAULTS") is { Length: > 0 };

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Where a page's structure lies (type, free space, cell pointers) and where its text does.</summary>
    [Fact]
    public async Task D6_Flipped_bytes_are_refused_with_the_file_as_it_was_or_do_no_harm()
    {
        var good = await FilledAsync();
        var (refused, flips) = (0, 0);
        foreach (var offset in Offsets(good.Length))
        {
            flips++;
            refused += await IsRefusedAsync(good, offset) ? 1 : 0;
        }

        Assert.True(refused > 0, "no flip was noticed");
        report.Add("D6", $"bytes flipped in pages, {refused} refused", "-", flips, 0, 0, "0");
    }

    [Fact]
    public async Task D6_An_older_schema_is_backed_up_whole_before_it_is_migrated()
    {
        var path = Path.Combine(folder, "old.db");
        using (var old = new SqliteDatabase(new StorageOptions { DatabasePath = path }))
        await using (var db = new SqliteVitaeDb(old.ContextOptions))
        {
            var first = db.Database.GetMigrations().First();
            await db.GetService<IMigrator>().MigrateAsync(first, TestHouse.Ct);
            await db.Database.ExecuteSqlRawAsync(
                "INSERT INTO sessions(id, owner, current_step, created_at, updated_at) VALUES ('session_old', 'local', 1, 1, 1); PRAGMA user_version=1",
                TestHouse.Ct
            );
        }

        SqliteConnection.ClearAllPools();
        Assert.Equal("session_old", Assert.Single(await SessionsOfAsync(path)));
        var backup = $"{path}.schema-1.bak";
        Assert.Equal(["ok"], Query(backup, "PRAGMA integrity_check"));
        Assert.Equal(["session_old"], Query(backup, "SELECT id FROM sessions"));
        Assert.Equal([$"{SqliteDatabase.SchemaVersion}"], Query(path, "PRAGMA user_version"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup));
        report.Add("D6", "older schema: backed up, then migrated", "-", 1, 0, 0, "0");
    }

    [Fact]
    public async Task D6_A_newer_schema_is_refused_untouched_even_with_changes_still_in_its_log()
    {
        var path = Path.Combine(folder, "newer.db");
        await SessionsOfAsync(path);
        SqliteConnection.ClearAllPools();
        await using var newer = new SqliteConnection($"Data Source={path};Pooling=False");
        await newer.OpenAsync(TestHouse.Ct);
        await using var command = newer.CreateCommand();
        command.CommandText = "PRAGMA wal_autocheckpoint=0; PRAGMA user_version=99";
        await command.ExecuteNonQueryAsync(TestHouse.Ct);
        // As the newer program would leave them when it is killed.
        var copy = Path.Combine(folder, "copy.db");
        File.Copy(path, copy);
        File.Copy(path + "-wal", copy + "-wal");
        var (before, log) = (Hash(copy), Hash(copy + "-wal"));

        var error = await Assert.ThrowsAsync<VitaeException>(() => SessionsOfAsync(copy));

        Assert.Contains("newer Vitae", error.Message, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal((before, log), (Hash(copy), Hash(copy + "-wal")));
        report.Add("D6", "newer schema: refused untouched", "-", 1, 0, 0, "0");
    }

    /// <summary>Every page's head, and some way into it.</summary>
    private static IEnumerable<int> Offsets(int length) =>
        from page in Enumerable.Range(0, length / PageSize)
        where All || page % 5 == 1
        from within in (int[])[0, 3, 5, 8, 9, 60, 1000, 4090]
        let offset = (page * PageSize) + within
        where offset > 100
        select offset;

    private async Task<bool> IsRefusedAsync(byte[] good, int offset)
    {
        var path = Path.Combine(folder, $"flip-{offset}.db");
        var bad = good.ToArray();
        bad[offset] ^= 0xFF;
        await File.WriteAllBytesAsync(path, bad, TestHouse.Ct);
        var before = Hash(path);
        var error = await Record.ExceptionAsync(() => SessionsOfAsync(path));
        SqliteConnection.ClearAllPools();
        // What was let in can be written on: nothing gets worse by it.
        if (error is null)
            Assert.Equal(["ok"], Query(path, "PRAGMA quick_check"));
        else
        {
            Assert.Equal(before, Hash(path));
            Assert.Equal(ErrorCodes.StorageError, Assert.IsType<VitaeException>(error).Code);
        }
        File.Delete(path);
        return error is not null;
    }

    /// <summary>A database with a hundred sessions and some megabytes of text.</summary>
    private async Task<byte[]> FilledAsync()
    {
        var path = Path.Combine(folder, "good.db");
        await using (var house = House(path))
        {
            for (var i = 0; i < 20; i++)
            {
                var session = await house.GetRequiredService<SessionStore>().CreateAsync(TestHouse.Ct);
                await using var db = await house
                    .GetRequiredService<IDbContextFactory<VitaeDb>>()
                    .CreateDbContextAsync(TestHouse.Ct);
                db.JobDescriptions.Add(
                    new JobDescription
                    {
                        SessionId = session.Id,
                        Source = "text",
                        Text = string.Join('\n', Enumerable.Repeat($"Line of posting {i}", 400)),
                        Title = "Engineer",
                        Language = "en",
                        Requirements = "{}",
                        CreatedAt = session.CreatedAt,
                    }
                );
                await db.SaveChangesAsync(TestHouse.Ct);
            }
        }

        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(path, TestHouse.Ct);
    }

    private static async Task<IReadOnlyList<string>> SessionsOfAsync(string path)
    {
        await using var house = House(path);
        var sessions = await house.GetRequiredService<SessionStore>().ListAsync(null, TestHouse.Ct);
        return [.. sessions.Select(s => s.Id)];
    }

    private static ServiceProvider House(string path) =>
        new ServiceCollection().AddVitae(new StorageOptions { DatabasePath = path }).BuildServiceProvider();

    private static List<string> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
}
