using Microsoft.EntityFrameworkCore.Design;

namespace Vitae.Storage;

/// <summary>Lets <c>dotnet ef</c> build migrations without a server.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresVitaeDb>
{
    public PostgresVitaeDb CreateDbContext(string[] args)
    {
        using var database = new PostgresDatabase(PostgresAddress.Parse("Host=design-time", _ => null));
        return new PostgresVitaeDb(database.ContextOptions);
    }
}
