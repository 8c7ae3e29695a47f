using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Accounts live where the applications live, apart from them.</summary>
internal static class AccountStorage
{
    /// <summary>With passkeys.</summary>
    public static readonly Version IdentitySchema = IdentitySchemaVersions.Version3;

    private const string History = "__EFMigrationsHistory";

    public static IServiceCollection AddAccountsDb(this IServiceCollection services, StorageOptions storage)
    {
        if (storage.Server is not null)
        {
            return services.AddDbContext<AccountsDb, PostgresAccountsDb>(
                (house, db) =>
                    db.UseNpgsql(
                            house.GetRequiredService<PostgresDatabase>().Source,
                            server => server.MigrationsHistoryTable(History, PostgresAccountsDb.Schema)
                        )
                        // The first look at an empty database fails, which is its answer; true failures are thrown.
                        .ConfigureWarnings(w => w.Ignore(RelationalEventId.CommandError))
            );
        }

        var file = Path.Combine(storage.DataFolder, "accounts.db");
        PrivateFile.Create(file);
        return services.AddDbContext<AccountsDb, SqliteAccountsDb>(db =>
            db.UseSqlite($"Data Source={file}").AddInterceptors(new SqliteSettingsInterceptor())
        );
    }

    /// <summary>What the tools that write migrations have to know of the app.</summary>
    public static IServiceProvider ForDesign { get; } =
        new ServiceCollection()
            .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchema)
            .BuildServiceProvider();

    /// <summary>Brings the tables up to date, one machine after the other.</summary>
    public static async Task PrepareAsync(IServiceProvider scope, CancellationToken ct)
    {
        var claims = scope.GetRequiredService<IWorkClaims>();
        await using var turn = await claims.TakeAsync("accounts-tables", () => { }, ct);
        await scope.GetRequiredService<AccountsDb>().Database.MigrateAsync(ct);
    }
}
