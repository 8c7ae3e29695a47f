using Microsoft.EntityFrameworkCore;

namespace Vitae.Web;

/// <summary>One machine: a small file of its own beside the data.</summary>
internal sealed class SqliteAccountsDb(DbContextOptions<SqliteAccountsDb> options) : AccountsDb(options)
{
    public override Task ForgetDeletedAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", ct);
}
