using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Vitae.Storage;

/// <summary>The SQLite file: created, checked, backed up and migrated before the first row is read.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    /// <summary>How many migrations this program knows; the file keeps its own count in <c>user_version</c>.</summary>
    public const int SchemaVersion = 8;

    /// <summary>Bytes; 20 MB take some 30 ms. In a larger file damage shows when its page is read.</summary>
    private const long LargestLookedThrough = 64 << 20;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly WriteTurns turns;
    private readonly PooledDbContextFactory<SqliteVitaeDb> contexts;
    private readonly string path;
    private bool ready;

    public SqliteDatabase(StorageOptions options)
    {
        path = Path.GetFullPath(options.DatabasePath!);
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            // Busy writers wait this many seconds for each other before SQLITE_BUSY.
            DefaultTimeout = (int)Math.Ceiling(options.LockTimeout.TotalSeconds),
        }.ToString();
        ContextOptions = new DbContextOptionsBuilder<SqliteVitaeDb>()
            .UseSqlite(ConnectionString)
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new SqliteSettingsInterceptor(), new StorableTextInterceptor(), new WriteTurnInterceptor())
            .Options;
        turns = new WriteTurns(options.LockTimeout);
        // Making a context costs more than most queries: used ones are used again.
        contexts = new PooledDbContextFactory<SqliteVitaeDb>(ContextOptions);
    }

    public string ConnectionString { get; }

    public DbContextOptions<SqliteVitaeDb> ContextOptions { get; }

    public string Address => path;

    public VitaeDb CreateDbContext()
    {
        if (!Volatile.Read(ref ready))
        {
            gate.Wait();
            Prepare();
        }

        return Rent();
    }

    public async Task<VitaeDb> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (!Volatile.Read(ref ready))
        {
            await gate.WaitAsync(cancellationToken);
            Prepare();
        }

        return Rent();
    }

    public byte[] ReadSecret() => SecretFile.ReadOrCreate(SecretPath);

    public void WriteSecret(byte[] secret) => SecretFile.Write(SecretPath, secret);

    /// <summary>Writes the log back into the file and empties it, so that deleted rows are gone from disk.</summary>
    public async Task ForgetDeletedAsync(CancellationToken ct)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        // Waits for readers that still look at the log; 1 in the first column = they did not leave in time.
        command.CommandText = "PRAGMA busy_timeout=10000; PRAGMA wal_checkpoint(TRUNCATE)";
        await using var answer = await command.ExecuteReaderAsync(ct);
        await answer.NextResultAsync(ct);
        if (await answer.ReadAsync(ct) && answer.GetInt64(0) != 0)
        {
            throw new VitaeException(
                ErrorCodes.StorageError,
                "What was deleted is out of sight, but still in the database's log: somebody else is reading it.",
                "Close other programs that use this database and delete again."
            )
            {
                Retryable = true,
            };
        }
    }

    public int DeleteBackups()
    {
        var backups = Directory.GetFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileName(path)}.schema-*.bak");
        foreach (var backup in backups)
        {
            File.Delete(backup);
        }

        return backups.Length;
    }

    public void Dispose()
    {
        gate.Dispose();
        turns.Dispose();
    }

    private SqliteVitaeDb Rent()
    {
        var db = contexts.CreateDbContext();
        (db.Owner, db.Turns) = (CurrentOwner.Id, turns);
        return db;
    }

    // One machine: the secret lies beside the file.
    private string SecretPath => Path.Combine(Path.GetDirectoryName(path)!, "secret");

    private void Prepare()
    {
        try
        {
            if (!ready)
            {
                Open();
                Volatile.Write(ref ready, true);
            }
        }
        catch (SqliteException e)
        {
            throw Damaged(e.Message, e);
        }
        finally
        {
            gate.Release();
        }
    }

    private void Open()
    {
        PrivateFile.Create(path);
        var version = Inspect();
        if (version == SchemaVersion)
        {
            return;
        }

        if (version > SchemaVersion)
        {
            throw new VitaeException(
                ErrorCodes.StorageError,
                $"The database {path} was written by a newer Vitae (schema {version}, this program knows {SchemaVersion}). It was left untouched.",
                "Update Vitae, or choose another database with --db."
            );
        }

        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        Migrate(connection, version);
    }

    /// <summary>Schema version of a file whose pages hold together; read only, so that a damaged file stays as it is.</summary>
    private long Inspect()
    {
        var readOnly = new SqliteConnectionStringBuilder(ConnectionString)
        {
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        using var connection = new SqliteConnection(readOnly.ToString());
        connection.Open();
        var version = (long)Scalar(connection, "PRAGMA user_version");
        return
            version > SchemaVersion || !IsLookedThrough(version) || Scalar(connection, "PRAGMA quick_check(1)") is "ok"
            ? version
            : throw Damaged("its pages do not fit together.");
    }

    /// <summary>Always before a migration; at every start only where it takes no time a person would notice.</summary>
    private bool IsLookedThrough(long version) =>
        version < SchemaVersion || new FileInfo(path).Length <= LargestLookedThrough;

    private void Migrate(SqliteConnection connection, long version)
    {
        if (version > 0)
        {
            BackUp(connection, version);
        }

        // The journal mode is a property of the file and stays.
        Execute(connection, "PRAGMA journal_mode=WAL");
        using var db = new SqliteVitaeDb(ContextOptions);
        db.Database.Migrate();
        Execute(connection, $"PRAGMA user_version={SchemaVersion}");
    }

    /// <summary>Written aside and renamed: half a backup must not pass for one.</summary>
    private void BackUp(SqliteConnection connection, long version)
    {
        var copy = $"{path}.schema-{version}.bak";
        if (File.Exists(copy))
        {
            return;
        }

        var draft = copy + ".draft";
        File.Delete(draft);
        PrivateFile.Create(draft);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "VACUUM INTO $copy";
            command.Parameters.AddWithValue("$copy", draft);
            command.ExecuteNonQuery();
        }

        File.Move(draft, copy);
    }

    private VitaeException Damaged(string why, Exception? inner = null) =>
        new(
            ErrorCodes.StorageError,
            $"The database {path} cannot be used: {why}",
            "It was left as it is. Restore a backup, or choose another file with --db.",
            inner
        );

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
