using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vitae.Storage;

namespace Vitae.Ai;

/// <summary>Writes what must not be lost: waits for a database that is locked or away, tries a failing disk again.</summary>
internal sealed class PatientWrite(StorageOptions options, TimeProvider time)
{
    private const int Busy = 5;
    private const int Locked = 6;

    /// <summary>A disk that fails this often fails for good.</summary>
    private const int DiskTries = 3;

    /// <summary>How many times the usual wait for a lock a paid answer is worth.</summary>
    private const int LockPatience = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <param name="write">Must be repeatable as a whole.</param>
    /// <param name="tell">Called once when it has to wait.</param>
    public async Task DoAsync(Func<Task> write, Action<string> tell)
    {
        var begun = time.GetTimestamp();
        for (var tries = 1; ; tries++)
        {
            try
            {
                await write();
                return;
            }
            catch (Exception e) when (Cause(e) is { } error && IsWorthWaiting(error, begun, tries))
            {
                if (tries == 1 && IsPassing(error))
                    tell("The database is locked or away; the answer is paid for and is kept until it can be written.");
            }
            await Task.Delay(Pause, time);
        }
    }

    private bool IsWorthWaiting(DbException error, long begun, int tries) =>
        IsPassing(error)
            ? time.GetElapsedTime(begun) < options.LockTimeout * LockPatience
            : error is SqliteException && tries < DiskTries;

    /// <summary>What the database said, however it was wrapped; null when it was not the database.</summary>
    private static DbException? Cause(Exception e) =>
        e as DbException
        ?? (e is DbUpdateException or RetryLimitExceededException ? e.InnerException as DbException : null);

    private static bool IsPassing(DbException error) =>
        error.IsTransient || error is SqliteException { SqliteErrorCode: Busy or Locked };
}
