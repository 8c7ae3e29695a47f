using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Vitae.Storage;

/// <summary>Tells a database that is away for a while from one that says no.</summary>
public static class Outage
{
    public static bool Is(Exception? e) =>
        e is DbException { IsTransient: true } or RetryLimitExceededException
        || (e?.InnerException is not null && Is(e.InnerException));
}
