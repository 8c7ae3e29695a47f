using System.Data.Common;

namespace Vitae.Storage;

/// <summary>Where a PostgreSQL database is and how to get in; shown without its password.</summary>
/// <remarks>Read without Npgsql, which is loaded only when a connection is opened.</remarks>
public sealed class PostgresAddress
{
    private static readonly string[] Schemes = ["postgres://", "postgresql://"];
    private readonly DbConnectionStringBuilder settings;

    private PostgresAddress(DbConnectionStringBuilder settings) => this.settings = settings;

    /// <summary>Holds the password: for opening connections only.</summary>
    internal string ConnectionString => settings.ConnectionString;

    /// <summary>True for <c>postgres://…</c>, <c>postgresql://…</c> and <c>Host=…</c>.</summary>
    public static bool LooksLikeOne(string text) =>
        IsUrl(text) || text.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase);

    /// <param name="text">The address.</param>
    /// <param name="read">Settings of the machine: <c>VITAE_DB_PASSWORD_FILE</c>; PGPASSWORD and ~/.pgpass work as everywhere.</param>
    public static PostgresAddress Parse(string text, Func<string, string?> read)
    {
        var pairs = IsUrl(text) ? PostgresUrl.Read(text) : ReadPairs(text);
        if (!pairs.ContainsKey("Password") && read("VITAE_DB_PASSWORD_FILE") is { Length: > 0 } file)
            pairs["Password"] = File.ReadAllText(file).TrimEnd('\r', '\n');
        return new PostgresAddress(pairs);
    }

    /// <summary>The same server and the same key, another database.</summary>
    internal PostgresAddress WithDatabase(string name) =>
        new(new DbConnectionStringBuilder { ConnectionString = ConnectionString, ["Database"] = name });

    /// <summary>The same database by another way.</summary>
    internal PostgresAddress WithPort(int port) =>
        new(new DbConnectionStringBuilder { ConnectionString = ConnectionString, ["Port"] = port });

    public override string ToString() =>
        $"postgres://{Value("Username") ?? Value("User Id")}@{Value("Host")}:{Value("Port") ?? "5432"}/{Value("Database")}";

    private static bool IsUrl(string text) =>
        Schemes.Any(s => text.TrimStart().StartsWith(s, StringComparison.OrdinalIgnoreCase));

    private static DbConnectionStringBuilder ReadPairs(string text)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException e)
        {
            throw Unreadable(e);
        }
    }

    /// <summary>The text itself is never quoted: it may hold a password.</summary>
    internal static VitaeException Unreadable(Exception? inner) =>
        new(
            ErrorCodes.InvalidInput,
            "The address of the PostgreSQL database cannot be read.",
            "Write postgres://user@host:5432/database or Host=…;Database=…;Username=…, the password in PGPASSWORD or in the file VITAE_DB_PASSWORD_FILE names.",
            inner
        );

    private string? Value(string key) => settings.TryGetValue(key, out var value) ? value.ToString() : null;
}
