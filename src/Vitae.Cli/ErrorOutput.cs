using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Vitae.Cli;

/// <summary>The <c>error</c> of a failed command's JSON.</summary>
internal sealed record ErrorOutput
{
    private const int Busy = 5;
    private const int Locked = 6;

    public required string Code { get; init; }
    public required string Message { get; init; }
    public string? Hint { get; init; }
    public bool Retryable { get; init; }
    public string? Stage { get; init; }

    public static ErrorOutput From(Exception exception, CancellationToken ct) =>
        exception switch
        {
            VitaeException e => new()
            {
                Code = e.Code,
                Message = e.Message,
                Hint = e.Hint,
                Retryable = e.Retryable,
                Stage = e.Stage,
            },
            OperationCanceledException when ct.IsCancellationRequested => new()
            {
                Code = ErrorCodes.Cancelled,
                Message = "Cancelled.",
                Hint = "The same command continues where this one stopped; finished stages are not paid for again.",
                Retryable = true,
            },
            DbUpdateException { InnerException: DbException e } => Database(e),
            RetryLimitExceededException { InnerException: DbException e } => Database(e),
            DbException e => Database(e),
            IOException or UnauthorizedAccessException => new()
            {
                Code = ErrorCodes.StorageError,
                Message = exception.Message,
                Hint = "Check the path, the permissions and the free space.",
            },
            // The message may quote personal data or paths: the type is enough for a report.
            _ => new()
            {
                Code = ErrorCodes.Internal,
                Message = $"Something unexpected happened ({exception.GetType().Name}).",
                Hint = "Nothing you gave is lost. Set VITAE_TRACE=1 and run again to see where.",
            },
        };

    private static ErrorOutput Database(DbException e) =>
        e is SqliteException { SqliteErrorCode: Busy or Locked }
            ? new()
            {
                Code = ErrorCodes.StorageError,
                Message = "The database is locked by another program.",
                Hint = "Run the same command again when that one is done: finished stages are kept.",
                Retryable = true,
            }
            : new()
            {
                Code = ErrorCodes.StorageError,
                Message = $"The database cannot be used: {e.Message}",
                Hint = "Check free space, permissions and the server, or choose another database with --db.",
                Retryable = e.IsTransient,
            };
}
