using System.Globalization;

namespace Vitae.Storage;

/// <summary>Where rows live: in one SQLite file, or on a PostgreSQL server.</summary>
public sealed record StorageOptions
{
    private const string LockName = "VITAE_LOCK_TIMEOUT";
    private static readonly TimeSpan DefaultLockTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Path of the SQLite file; its folder is made when missing. Null on PostgreSQL.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>The PostgreSQL database; null on SQLite.</summary>
    public PostgresAddress? Server { get; init; }

    /// <summary>How long a write waits for another program that has locked the database.</summary>
    public TimeSpan LockTimeout { get; init; } = DefaultLockTimeout;

    /// <summary>This machine's own files: the folder of the SQLite file, else the platform's data folder.</summary>
    public string DataFolder =>
        DatabasePath is null ? PlatformFolder : Path.GetDirectoryName(Path.GetFullPath(DatabasePath))!;

    /// <summary>The file or the server, safe to show.</summary>
    public string Address => Server?.ToString() ?? DatabasePath!;

    /// <summary><paramref name="chosen"/> (<c>--db</c>), else <c>VITAE_DB</c>, else a file in the platform's data folder.</summary>
    /// <exception cref="VitaeException"><c>invalid_input</c>: it looks like a PostgreSQL address and is none.</exception>
    public static StorageOptions From(string? chosen)
    {
        var place = chosen ?? Environment.GetEnvironmentVariable("VITAE_DB");
        if (string.IsNullOrWhiteSpace(place))
            place = Path.Combine(PlatformFolder, "vitae.db");
        return PostgresAddress.LooksLikeOne(place)
            ? new StorageOptions { Server = PostgresAddress.Parse(place, Environment.GetEnvironmentVariable) }
            : new StorageOptions { DatabasePath = place, LockTimeout = Seconds(LockName) ?? DefaultLockTimeout };
    }

    private static TimeSpan? Seconds(string name)
    {
        if (Environment.GetEnvironmentVariable(name) is not { Length: > 0 } text)
        {
            return null;
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new VitaeException(
                ErrorCodes.InvalidInput,
                $"{name} must be whole seconds from 1 to 86400, not '{text}'."
            );
    }

    private static string PlatformFolder =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "vitae"
        );
}
