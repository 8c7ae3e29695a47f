using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Vitae.Storage;

/// <summary>What every connection to the file is told, once.</summary>
internal sealed class SqliteSettingsInterceptor : DbConnectionInterceptor
{
    // Deleted text is overwritten: the default only unlinks it and keeps it readable in the file. And a file that another process
    // has locked is looked at again after 1, 2, 5 … ms: the driver by itself sleeps 150 ms, longer than any write of ours lasts.
    private const string Settings = "PRAGMA secure_delete=ON; PRAGMA busy_timeout=250";

    /// <summary>Handles that were told already: a pooled one comes back as it was.</summary>
    private readonly ConditionalWeakTable<sqlite3, object> told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!told.TryAdd(((SqliteConnection)connection).Handle!, this))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
