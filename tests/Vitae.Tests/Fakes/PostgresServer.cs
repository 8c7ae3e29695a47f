using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Vitae.Storage;
using Vitae.Tests.Fakes;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Vitae.Tests.Fakes;

/// <summary>A private PostgreSQL for the tests: Debian's package, a free port, never as root, gone afterwards.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "vitae";
    private static readonly Lazy<PostgresServer> TheOne = new(() => new PostgresServer().Start());
    private static int databases;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"vitae-pg-{Guid.NewGuid():N}"[..20]);

    /// <summary>True when the tests' houses stand on PostgreSQL (<c>VITAE_TEST_DB=postgres</c>).</summary>
    public static bool IsChosen { get; } = Environment.GetEnvironmentVariable("VITAE_TEST_DB") is "postgres";

    /// <summary>True when the package is there; tests that need it skip otherwise.</summary>
    public static bool IsInstalled => Programs is not null;

    public static PostgresServer Shared => TheOne.Value;

    public int Port { get; } = FreePort();

    private static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Where(d => File.Exists(Path.Combine(d, "initdb")))
                .Order(StringComparer.Ordinal)
                .LastOrDefault()
            : null;

    /// <summary>A server apart from the shared one, for tests that stop it.</summary>
    public static PostgresServer StartOwn() => new PostgresServer().Start();

    /// <summary>A new empty database with all tables, copied from a template.</summary>
    internal PostgresAddress CreateDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        Execute($"CREATE DATABASE {name} TEMPLATE vitae_template");
        return At(name);
    }

    internal PostgresAddress At(string database) =>
        PostgresAddress.Parse($"Host=127.0.0.1;Port={Port};Username={User};Database={database}", _ => null);

    internal void Drop(PostgresAddress database) =>
        Execute($"DROP DATABASE {new NpgsqlConnectionStringBuilder(database.ConnectionString).Database} WITH (FORCE)");

    /// <summary>As by a power cut: no checkpoint, connections dropped.</summary>
    public void StopAtOnce() => Run("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w");

    public void StartAgain() =>
        Run("pg_ctl", "start", "-D", Data, "-l", Path.Combine(folder, "log"), "-w", "-t", "60", "-o", Settings);

    public void Dispose()
    {
        // The fixture that the runner makes only ends what a test has started.
        var started =
            File.Exists(Path.Combine(Data, "postmaster.pid")) ? this
            : TheOne.IsValueCreated ? Shared
            : null;
        if (started is null || !Directory.Exists(started.folder))
            return;
        started.StopAtOnce();
        NpgsqlConnection.ClearAllPools();
        Directory.Delete(started.folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    // Nothing of a test must outlive its machine: no fsync.
    private string Settings =>
        $"-c port={Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c max_connections=300";

    private PostgresServer Start()
    {
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
            Wait("chown", "postgres", folder);
        Run("initdb", "-D", Data, "-A", "trust", "-N", "-U", User, "-E", "UTF8", "--locale=C.UTF-8");
        StartAgain();
        Execute("CREATE DATABASE vitae_template");
        var isReady = false;
        try
        {
            using var template = new PostgresDatabase(At("vitae_template"), mostRetries: 0);
            template.CreateDbContext().Dispose();
            isReady = true;
        }
        finally
        {
            if (!isReady)
                Dispose();
        }
        return this;
    }

    private void Execute(string sql)
    {
        // Not pooled: the server may have been stopped since.
        using var connection = new NpgsqlConnection($"{At("postgres").ConnectionString};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static void Run(string program, params string[] words)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.IsPrivilegedProcess)
            Wait("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. words]);
        else
            Wait(path, words);
    }

    private static void Wait(string program, params string[] words)
    {
        // The server inherits the streams: a pipe would never end, and its words are in its log.
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. words])
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
