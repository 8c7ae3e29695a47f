using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Storage;

public sealed class DatabaseCopyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-copy-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task From_file_to_server_and_back_nothing_is_lost()
    {
        await using var house = TestHouse.OnSqlite();
        await using var server = TestHouse.OnPostgres();
        var id = await FillAsync(house);
        var back = new StorageOptions { DatabasePath = Path.Combine(folder, "back.db") };

        var there = await DatabaseCopy.RunAsync(house.Storage, server.Storage, TestHouse.Ct);
        var here = await DatabaseCopy.RunAsync(server.Storage, back, TestHouse.Ct);

        Assert.Equal(there, here);
        Assert.Contains(there, t => t is { Table: "ai_calls", Rows: 1 });
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(house.Folder, "secret"), TestHouse.Ct),
            await File.ReadAllBytesAsync(Path.Combine(folder, "secret"), TestHouse.Ct)
        );
        Assert.Equal(
            (await house.Get<DocumentStep>().LoadAsync(id, TestHouse.Ct))[0].Blocks,
            (await server.Get<DocumentStep>().LoadAsync(id, TestHouse.Ct))[0].Blocks
        );
    }

    [Fact]
    public async Task After_a_copy_new_rows_get_new_numbers()
    {
        await using var house = TestHouse.OnSqlite();
        await using var server = TestHouse.OnPostgres();
        var id = await FillAsync(house);
        await DatabaseCopy.RunAsync(house.Storage, server.Storage, TestHouse.Ct);

        var added = await AddCvAsync(server, id, "Second CV\n\nAda Novak\n\n- Fixed valves");

        Assert.Equal("d2", added.Id);
    }

    [Fact]
    public async Task A_target_with_rows_is_refused_and_left_as_it_was()
    {
        await using var house = TestHouse.OnSqlite();
        await using var other = new TestHouse();
        await FillAsync(house);
        await other.Get<SessionStore>().CreateAsync(TestHouse.Ct);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            DatabaseCopy.RunAsync(house.Storage, other.Storage, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.StorageError, error.Code);
        Assert.Single(await other.Get<SessionStore>().ListAsync(null, TestHouse.Ct));
    }

    [Fact]
    public async Task A_backup_is_a_file_that_opens_and_never_overwrites()
    {
        await using var house = new TestHouse();
        var id = await FillAsync(house);
        var file = Path.Combine(folder, "backup.db");

        await DatabaseBackup.RunAsync(house.Storage, file, TestHouse.Ct);

        using var opened = new SqliteDatabase(new StorageOptions { DatabasePath = file });
        await using var db = await opened.CreateDbContextAsync(TestHouse.Ct);
        Assert.Equal(id, (await db.Sessions.SingleAsync(TestHouse.Ct)).Id);
        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            DatabaseBackup.RunAsync(house.Storage, file, TestHouse.Ct)
        );
        Assert.Contains("exists", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> FillAsync(TestHouse house)
    {
        var session = await house.Get<SessionStore>().CreateAsync(TestHouse.Ct);
        await AddCvAsync(house, session.Id, "Ada Novak\n\nada@example.org\n\n- Built 3 bridges 🌉 in Zürich");
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        var at = session.CreatedAt;
        db.Sessions.Add(
            new Session
            {
                Id = "theirs",
                Owner = "somebody else",
                CreatedAt = at,
                UpdatedAt = at,
            }
        );
        db.AiCalls.Add(Call(session));
        await db.SaveChangesAsync(TestHouse.Ct);
        _ = house.Get<InstallationSecret>().Bytes;
        return session.Id;
    }

    private static async Task<DocumentResult> AddCvAsync(TestHouse house, string session, string text)
    {
        var file = new DocumentFile($"{text[..6]}.txt", System.Text.Encoding.UTF8.GetBytes(text));
        return (await house.Get<DocumentStep>().AddAsync(session, [file], null, TestHouse.Ct))[0];
    }

    private static AiCall Call(Session session) =>
        new()
        {
            Owner = session.Owner,
            SessionId = session.Id,
            Stage = "match_job",
            PromptName = "match_job",
            PromptVersion = 1,
            PromptHash = "h",
            Provider = "openai",
            Model = "gpt-4o",
            Parameters = "{}",
            RequestHash = "r",
            Request = "[]",
            Status = "succeeded",
            CostUsd = 0.0123456789m,
            StartedAt = session.CreatedAt.AddTicks(3),
        };
}
