using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Vitae.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services = options.Server is null ? services.AddSqlite() : services.AddPostgres(options.Server);
        return services.AddSingleton<IDbContextFactory<VitaeDb>>(p => p.GetRequiredService<IDatabase>());
    }

    /// <summary>A database apart from the house's own: for copies.</summary>
    public static IDatabase Open(StorageOptions options) =>
        options.Server is null ? new SqliteDatabase(options) : OpenServer(options.Server);

    private static PostgresDatabase OpenServer(PostgresAddress address) => new(address);

    private static IServiceCollection AddSqlite(this IServiceCollection services) =>
        services
            .AddSingleton<SqliteDatabase>()
            .AddSingleton<IDatabase>(p => p.GetRequiredService<SqliteDatabase>())
            .AddSingleton<IWorkClaims>(p => new FileClaims(
                p.GetRequiredService<StorageOptions>(),
                p.GetRequiredService<TimeProvider>()
            ));

    // A method of its own: Npgsql is loaded only by those who chose it.
    private static IServiceCollection AddPostgres(this IServiceCollection services, PostgresAddress address) =>
        services
            .AddSingleton(_ => new PostgresDatabase(address))
            .AddSingleton<IDatabase>(p => p.GetRequiredService<PostgresDatabase>())
            .AddSingleton<IWorkClaims>(p => new PostgresClaims(address, p.GetRequiredService<TimeProvider>()));
}
