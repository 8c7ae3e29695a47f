using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Vitae.Documents;
using Vitae.Export;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Sessions;

public sealed class PersonalDataTests
{
    private const string Canary = "Zyxomirandel";

    /// <summary>G1: the canary was in documents, rows, ledger, kept answers and a backup; afterwards no file has it.</summary>
    [Fact]
    public async Task What_was_deleted_is_nowhere_on_the_disk()
    {
        // A server keeps its files itself; here the files are ours.
        await using var house = TestHouse.OnSqlite();
        await FillAsync(house);
        var backup = $"{house.DatabasePath}.schema-3.bak";
        await File.WriteAllTextAsync(backup, Canary, TestHouse.Ct);
        Assert.NotEmpty(FilesWithCanary(house));

        var receipt = await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);
        var again = await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);

        Assert.Empty(FilesWithCanary(house));
        Assert.Equal((1, 2, 1, 1), (receipt.Applications, receipt.Documents, receipt.Versions, receipt.Backups));
        Assert.True(receipt.ModelCalls >= 4, $"{receipt.ModelCalls} calls");
        Assert.Equal((0, 0, 0, 0), (again.Applications, again.Documents, again.ModelCalls, again.Backups));
    }

    [Fact]
    public async Task Others_keep_what_is_theirs()
    {
        await using var house = new TestHouse();
        using (CurrentOwner.Enter("anna"))
        {
            await FillAsync(house);
        }

        await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);

        using (CurrentOwner.Enter("anna"))
        {
            Assert.Single(await house.Get<SessionStore>().ListAsync(owner: null, TestHouse.Ct));
        }
    }

    [Fact]
    public async Task A_run_under_way_is_stopped_and_asks_no_model_more()
    {
        await using var house = new TestHouse();
        var session = await FillAsync(house);
        var run = await house
            .Get<RunStore>()
            .EnqueueAsync(
                await house.Get<SessionStore>().GetAsync(session, TestHouse.Ct),
                forceRegenerate: true,
                TestHouse.Ct
            );

        var receipt = await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);
        await house.Get<RunWork>().DoAsync(run.Id, "late worker", TestHouse.Ct);

        Assert.Equal(1, receipt.Runs);
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        Assert.False(await db.AiCalls.AnyAsync(TestHouse.Ct));
        Assert.False(await db.Runs.AnyAsync(TestHouse.Ct));
    }

    /// <summary>G3: counts equal, originals byte for byte, resumes in a format others read.</summary>
    [Fact]
    public async Task The_archive_holds_every_row_every_original_and_every_resume()
    {
        await using var house = new TestHouse();
        var session = await FillAsync(house);
        using var bytes = new MemoryStream();

        await house.Get<PersonalArchive>().WriteAsync(bytes, TestHouse.Ct);

        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        var counts = Read(zip, "manifest.json")["rows"]!.AsObject();
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        // Tables without an owner's filter hold nobody's data (places in a queue, gone in a minute), but for the runs.
        var personal = db
            .Model.GetEntityTypes()
            .Where(t => t.GetDeclaredQueryFilters().Count > 0 || t.ClrType == typeof(Run));
        foreach (var type in personal)
        {
            var table = type.GetTableName()!;
            var rows = await CountAsync(db, table);
            Assert.Equal((table, rows), (table, (int?)counts[table] ?? -1));
            Assert.Equal(rows, Read(zip, $"tables/{table}.json").AsArray().Count);
        }

        using var original = zip.GetEntry($"documents/{session}-d2.txt")!.Open();
        Assert.Equal(CoverLetter, await new StreamReader(original).ReadToEndAsync(TestHouse.Ct));
        Assert.NotNull(Read(zip, $"resumes/{session}-v1.json")["basics"]);
    }

    private static string CoverLetter => $"I wrote a tool called {Canary} for the {Canary} team in 2019.";

    private static async Task<string> FillAsync(TestHouse house)
    {
        var session = await SampleSession.CreateAsync(house);
        await house
            .Get<DocumentStep>()
            .AddAsync(
                session,
                [new DocumentFile($"{Canary}.txt", Encoding.UTF8.GetBytes(CoverLetter))],
                kind: null,
                TestHouse.Ct
            );
        await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);
        await house
            .Get<KeptAnswers>()
            .KeepAsync(
                new KeptAnswer
                {
                    Owner = CurrentOwner.Id,
                    Key = Canary,
                    RequestHash = "",
                    Status = 200,
                    Body = Encoding.UTF8.GetBytes(Canary),
                    CreatedAt = DateTime.UnixEpoch.AddYears(60),
                },
                TestHouse.Ct
            );
        return session;
    }

    private static List<string> FilesWithCanary(TestHouse house) =>
        [
            .. LeftOnDisk
                .In(house.Folder)
                .Where(left =>
                    left.Text.Contains(Canary, StringComparison.Ordinal)
                    || left.File.Contains(Canary, StringComparison.Ordinal)
                )
                .Select(left => left.File),
        ];

    private static JsonNode Read(ZipArchive zip, string path)
    {
        using var entry = zip.GetEntry(path)!.Open();
        return JsonSerializer.Deserialize<JsonNode>(entry)!;
    }

    private static async Task<int> CountAsync(VitaeDb db, string table)
    {
        await db.Database.OpenConnectionAsync(TestHouse.Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return Convert.ToInt32(await command.ExecuteScalarAsync(TestHouse.Ct), CultureInfo.InvariantCulture);
    }
}
