using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Vitae.Storage;

/// <summary>The PostgreSQL database: checked and migrated before the first row is read.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private static readonly TimeSpan LongestRetryWait = TimeSpan.FromSeconds(10);
    private static readonly string[] SomebodyWasFirst =
    [
        PostgresErrorCodes.DuplicateDatabase,
        PostgresErrorCodes.DuplicateTable,
        PostgresErrorCodes.DuplicateColumn,
        PostgresErrorCodes.UniqueViolation,
        // What a migration takes away, the other has taken.
        PostgresErrorCodes.UndefinedObject,
    ];
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly PooledDbContextFactory<PostgresVitaeDb> contexts;
    private bool ready;

    /// <param name="address">The server.</param>
    /// <param name="mostRetries">How often a lost connection is tried again; about a minute.</param>
    public PostgresDatabase(PostgresAddress address, int mostRetries = 8)
    {
        Address = address.ToString();
        Source = PostgresSource.Open(address);
        ContextOptions = new DbContextOptionsBuilder<PostgresVitaeDb>()
            // A server that restarts or a cut line is a pause, not a failure.
            .UseNpgsql(Source, o => o.EnableRetryOnFailure(mostRetries, LongestRetryWait, errorCodesToAdd: null))
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new StorableTextInterceptor())
            .Options;
        contexts = new PooledDbContextFactory<PostgresVitaeDb>(ContextOptions);
    }

    public string Address { get; }

    public NpgsqlDataSource Source { get; }

    public DbContextOptions<PostgresVitaeDb> ContextOptions { get; }

    public VitaeDb CreateDbContext() => CreateOwnContext();

    public async Task<VitaeDb> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (!Volatile.Read(ref ready))
        {
            await gate.WaitAsync(cancellationToken);
            Prepare();
        }

        return Rent();
    }

    /// <summary>Autovacuum gives the space back; there is no file of ours to wipe.</summary>
    public Task ForgetDeletedAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>Backups of a server are its administrator's.</summary>
    public int DeleteBackups() => 0;

    public byte[] ReadSecret()
    {
        using var db = CreateOwnContext();
        var mine = SecretFile.NewSecret();
        db.Database.ExecuteSql(
            $"INSERT INTO installation (name, value) VALUES ('secret', {mine}) ON CONFLICT (name) DO NOTHING"
        );
        return db.Installation.AsNoTracking().Single(v => v.Name == "secret").Value;
    }

    public void WriteSecret(byte[] secret)
    {
        using var db = CreateOwnContext();
        db.Database.ExecuteSql(
            $"INSERT INTO installation (name, value) VALUES ('secret', {secret}) ON CONFLICT (name) DO UPDATE SET value = {secret}"
        );
    }

    public void Dispose()
    {
        Source.Dispose();
        gate.Dispose();
    }

    private PostgresVitaeDb CreateOwnContext()
    {
        if (!Volatile.Read(ref ready))
        {
            gate.Wait();
            Prepare();
        }

        return Rent();
    }

    private PostgresVitaeDb Rent()
    {
        var db = contexts.CreateDbContext();
        db.Owner = CurrentOwner.Id;
        return db;
    }

    private void Prepare()
    {
        try
        {
            if (!ready)
            {
                MigrateAmongOthers();
                Volatile.Write(ref ready, true);
            }
        }
        catch (NpgsqlException e)
        {
            throw Unusable(e);
        }
        catch (Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException e)
        {
            throw Unusable(e.InnerException ?? e);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Many machines may start at once: whoever comes second looks again.</summary>
    private void MigrateAmongOthers()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Migrate();
                return;
            }
            catch (PostgresException e) when (attempt < 5 && SomebodyWasFirst.Contains(e.SqlState)) { }
        }
    }

    private void Migrate()
    {
        using var db = new PostgresVitaeDb(ContextOptions);
        var known = db.Database.GetMigrations().ToList();
        var applied = db.Database.GetAppliedMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new VitaeException(
                ErrorCodes.StorageError,
                $"The database {Address} was written by a newer Vitae (schema {unknown}). It was left untouched.",
                "Update Vitae, or choose another database with --db."
            );
        if (applied.Count < known.Count)
            db.Database.Migrate();
    }

    private VitaeException Unusable(Exception e) =>
        new(
            ErrorCodes.StorageError,
            $"The database {Address} cannot be used: {e.Message}",
            "Check that the server runs, the address (VITAE_DB) and the password (PGPASSWORD).",
            e
        );
}
