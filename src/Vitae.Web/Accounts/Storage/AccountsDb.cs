using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Vitae.Web;

/// <summary>Accounts, passkeys, invitations and the keys that sign cookies: the same for every machine that serves.</summary>
internal abstract class AccountsDb(DbContextOptions options)
    : IdentityUserContext<Account>(options),
        IDataProtectionKeyContext
{
    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>After rows were deleted: gone from the disk too. A server sees to that itself.</summary>
    public virtual Task ForgetDeletedAsync(CancellationToken ct) => Task.CompletedTask;
}
