using System.Data.Common;

namespace Vitae.Storage;

/// <summary>Reads <c>postgres://user:password@host:5432/database?sslmode=require</c> as libpq would.</summary>
internal static class PostgresUrl
{
    /// <summary>libpq's names where Npgsql says it otherwise; others are passed on as they are.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["user"] = "Username",
        ["dbname"] = "Database",
    };

    public static DbConnectionStringBuilder Read(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url))
            throw PostgresAddress.Unreadable(null);
        var settings = new DbConnectionStringBuilder();
        Set(settings, "Host", url.Host);
        Set(settings, "Port", url.Port > 0 ? $"{url.Port}" : "");
        Set(settings, "Database", Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')));
        var user = url.UserInfo.Split(':', 2);
        Set(settings, "Username", Uri.UnescapeDataString(user[0]));
        Set(settings, "Password", user.Length > 1 ? Uri.UnescapeDataString(user[1]) : "");
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var name = Uri.UnescapeDataString(parts[0]);
            Set(settings, Names.GetValueOrDefault(name, name), Uri.UnescapeDataString(parts[^1]));
        }
        return settings;
    }

    private static void Set(DbConnectionStringBuilder settings, string key, string value)
    {
        if (value.Length > 0)
            settings[key] = value;
    }
}
