using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Vitae.Storage;

namespace Vitae.Cli;

/// <summary>The verbs for whoever looks after the database.</summary>
internal static class DbCommand
{
    public static Command Create() =>
        new("db", "Look after the database: migrate, backup, copy") { Migrate(), Backup(), Copy() };

    private static Command Migrate() =>
        new Command("migrate", "Bring the tables to this version (every start does; this does nothing else)").Does(
            async (run, ct) =>
            {
                await using var db = await run.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(ct);
                return new
                {
                    Status = "success",
                    Database = run.Get<StorageOptions>().Address,
                    Migrations = await db.Database.GetAppliedMigrationsAsync(ct),
                };
            }
        );

    private static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "A new file" };
        return new Command("backup", "Everything into one new SQLite file, from either kind of database") { file }.Does(
            async (run, ct) =>
            {
                var from = run.Get<StorageOptions>();
                return Report(from, run.Value(file)!, await DatabaseBackup.RunAsync(from, run.Value(file)!, ct));
            }
        );
    }

    private static Command Copy()
    {
        var to = new Option<string>("--to")
        {
            Description = "An empty database: file or postgres://…",
            Required = true,
        };
        return new Command("copy", "Move to another database, SQLite → PostgreSQL or back, without loss") { to }.Does(
            async (run, ct) =>
            {
                var from = run.Get<StorageOptions>();
                var target = StorageOptions.From(run.Value(to));
                return Report(from, target.Address, await DatabaseCopy.RunAsync(from, target, ct));
            }
        );
    }

    private static object Report(StorageOptions from, string to, IReadOnlyList<TableCopy> tables) =>
        new
        {
            Status = "success",
            From = from.Address,
            To = to,
            Rows = tables.Sum(t => t.Rows),
            Tables = tables,
        };
}
