using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Vitae.Benchmarks.Harness;
using Vitae.Storage;

namespace Vitae.Benchmarks.Cluster;

/// <summary>A private PostgreSQL as it is installed (fsync on), on a free port, never as root, gone afterwards.</summary>
internal sealed class BenchPostgres : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"vitae-bench-pg-{Environment.ProcessId}");
    private int databases;

    private BenchPostgres() => Directory.CreateDirectory(folder);

    /// <summary>Null where the package is not installed.</summary>
    private static string? Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .Order()
                .LastOrDefault()
            : null;

    private int Port { get; } = FreePort();

    private string Data => Path.Combine(folder, "data");

    public static BenchPostgres? Start()
    {
        if (Programs is null)
            return null;
        var server = new BenchPostgres();
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", server.folder);
        RunAsOwner("initdb", "-D", server.Data, "-A", "trust", "-N", "-U", "vitae", "-E", "UTF8", "--locale=C.UTF-8");
        var settings =
            $"-c port={server.Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={server.folder} -c max_connections=400";
        RunAsOwner(
            "pg_ctl",
            "start",
            "-D",
            server.Data,
            "-l",
            Path.Combine(server.folder, "log"),
            "-w",
            "-o",
            settings
        );
        return server;
    }

    public StorageOptions NewDatabase()
    {
        var name = $"bench_{++databases}";
        Scalar("postgres", $"CREATE DATABASE {name}");
        return new StorageOptions { Server = PostgresAddress.Parse(Address(name), _ => null) };
    }

    /// <summary>Transactions all databases have seen; a statement by itself is one.</summary>
    public long Transactions() =>
        Convert.ToInt64(
            Scalar("postgres", "SELECT sum(xact_commit + xact_rollback)::bigint FROM pg_stat_database"),
            System.Globalization.CultureInfo.InvariantCulture
        );

    /// <summary>Processor time of the server and all its connections.</summary>
    public double CpuSeconds()
    {
        var postmaster = int.Parse(
            File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(),
            System.Globalization.CultureInfo.InvariantCulture
        );
        return ProcessFigures.CpuSecondsOfTree(postmaster);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        RunAsOwner("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w");
        Directory.Delete(folder, recursive: true);
    }

    private string Address(string database) => $"Host=127.0.0.1;Port={Port};Username=vitae;Database={database}";

    private object? Scalar(string database, string sql)
    {
        using var connection = new NpgsqlConnection($"{Address(database)};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private static void RunAsOwner(string program, params string[] words)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.IsPrivilegedProcess)
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. words]);
        else
            Run(path, words);
    }

    private static void Run(string program, params string[] words)
    {
        // The server inherits the streams: a pipe would never end.
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. words])
        {
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
