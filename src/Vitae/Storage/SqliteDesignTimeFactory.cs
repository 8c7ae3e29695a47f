using Microsoft.EntityFrameworkCore.Design;

namespace Vitae.Storage;

/// <summary>Lets <c>dotnet ef</c> build migrations without a host.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteVitaeDb>
{
    public SqliteVitaeDb CreateDbContext(string[] args)
    {
        using var database = new SqliteDatabase(new StorageOptions { DatabasePath = "design-time.db" });
        return new SqliteVitaeDb(database.ContextOptions);
    }
}
