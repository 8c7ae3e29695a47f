using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vitae.Storage;

/// <summary>The tables on a PostgreSQL server, shared by many machines.</summary>
public sealed class PostgresVitaeDb(DbContextOptions<PostgresVitaeDb> options) : VitaeDb(options)
{
    internal DbSet<InstallationValue> Installation => Set<InstallationValue>();

    /// <summary>The row's lock, which lets others add children of the session meanwhile (ledger rows).</summary>
    protected override Task LockSessionAsync(string sessionId, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM sessions WHERE id = {sessionId} FOR NO KEY UPDATE", ct);

    protected override Task LockAsync(string name, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);

    internal override Task<long> NowAsync(TimeProvider clock, CancellationToken ct) =>
        Database
            .SqlQuery<long>($"""SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS "Value" """)
            .SingleAsync(ct);

    /// <summary>Numbers given by hand do not move a sequence.</summary>
    internal override async Task ContinueNumbersAsync(CancellationToken ct)
    {
        foreach (var type in Model.GetEntityTypes())
        {
            if (type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } key])
                await Database.ExecuteSqlRawAsync(NextNumber(type.GetTableName()!, key.GetColumnName()), ct);
        }
    }

    private static string NextNumber(string table, string column) =>
        $"""SELECT setval(pg_get_serial_sequence('{table}', '{column}'), GREATEST((SELECT max({column}) FROM {table}), 1), (SELECT max({column}) FROM {table}) IS NOT NULL)""";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<InstallationValue>().ToTable("installation").HasKey(v => v.Name);
    }
}
