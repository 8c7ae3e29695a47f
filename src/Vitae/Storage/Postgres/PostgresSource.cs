using Npgsql;

namespace Vitae.Storage;

/// <summary>Opens the pool of connections with limits that notice a dead line within seconds.</summary>
internal static class PostgresSource
{
    // A vanished client: 5 s of silence, three more questions, then the server lets go. A frozen one keeps its wire alive
    // but not its transaction.
    private const string Limits =
        "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3 -c idle_in_transaction_session_timeout=30000";

    private const int MostPrepared = 50;
    private const int MostConnections = 50;

    public static NpgsqlDataSource Open(PostgresAddress address) => Open(Settings(address));

    /// <summary>For locks that live as long as one connection: it says something every few seconds, and a holder that
    /// falls silent (frozen, cut off, its line kept up by something between) loses it after 15.</summary>
    public static NpgsqlDataSource OpenForLocks(PostgresAddress address)
    {
        var settings = Settings(address);
        settings.Pooling = false;
        settings.KeepAlive = 4;
        settings.CommandTimeout = 10;
        settings.Timeout = 10;
        settings.Options += " -c idle_session_timeout=15000";
        return Open(settings);
    }

    /// <summary>For a library that opens its own connections; holds the password.</summary>
    public static string ConnectionString(PostgresAddress address) => Settings(address).ConnectionString;

    private static NpgsqlDataSource Open(NpgsqlConnectionStringBuilder settings)
    {
        settings.PersistSecurityInfo = false;
        return NpgsqlDataSource.Create(settings);
    }

    private static NpgsqlConnectionStringBuilder Settings(PostgresAddress address)
    {
        try
        {
            return Limited(new NpgsqlConnectionStringBuilder(address.ConnectionString));
        }
        catch (ArgumentException e)
        {
            throw PostgresAddress.Unreadable(e);
        }
    }

    private static NpgsqlConnectionStringBuilder Limited(NpgsqlConnectionStringBuilder settings)
    {
        settings.ApplicationName ??= "vitae";
        settings.TcpKeepAlive = true;
        settings.TcpKeepAliveTime = 5;
        settings.TcpKeepAliveInterval = 3;
        settings.Options = $"{settings.Options} {Limits}".Trim();
        // Nothing of ours changes a session's settings, so a connection need not be wiped between two users: it was half of
        // all statements. What is asked again and again is planned once.
        settings.NoResetOnClose = true;
        settings.MaxAutoPrepare = MostPrepared;
        // A statement takes milliseconds: a hundred runs share these, and a server's own limit is often a hundred in all.
        if (!settings.Keys.Cast<string>().Contains("Maximum Pool Size", StringComparer.OrdinalIgnoreCase))
            settings.MaxPoolSize = MostConnections;
        return settings;
    }
}
