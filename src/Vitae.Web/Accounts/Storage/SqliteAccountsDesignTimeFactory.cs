using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Vitae.Web;

/// <summary>Lets <c>dotnet ef</c> build migrations without a host.</summary>
internal sealed class SqliteAccountsDesignTimeFactory : IDesignTimeDbContextFactory<SqliteAccountsDb>
{
    public SqliteAccountsDb CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqliteAccountsDb>()
                .UseSqlite("Data Source=design-time.db")
                .UseApplicationServiceProvider(AccountStorage.ForDesign)
                .Options
        );
}
