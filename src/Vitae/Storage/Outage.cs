using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Vitae.Storage;

/// <summary>Tells a database that is away for a while from one that says no.</summary>
public static class Outage
{
    // PostgreSQL's words to somebody who came back: it ended what had been silent for too long.
    private const string SilentInTransaction = "25P03";
    private const string Silent = "57P05";

    public static bool Is(Exception? e) =>
        e
            is DbException { IsTransient: true }
                or DbException { SqlState: SilentInTransaction or Silent }
                or RetryLimitExceededException
        || (e?.InnerException is not null && Is(e.InnerException));

    /// <summary>For a loop that looks again and again: true unless it was asked to end, or the database says for good that
    /// this program must not use it. Anything else is no reason to stop for everybody.</summary>
    public static bool MayPass(Exception e) =>
        e is not OperationCanceledException && (e is not VitaeException || Is(e));
}
