using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Vitae.Web;

/// <summary>Lets <c>dotnet ef</c> build migrations without a server.</summary>
internal sealed class PostgresAccountsDesignTimeFactory : IDesignTimeDbContextFactory<PostgresAccountsDb>
{
    public PostgresAccountsDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<PostgresAccountsDb>()
                .UseNpgsql("Host=design-time")
                .UseApplicationServiceProvider(AccountStorage.ForDesign)
                .Options
        );
}
