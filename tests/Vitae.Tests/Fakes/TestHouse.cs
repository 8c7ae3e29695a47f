using Microsoft.Extensions.DependencyInjection;
using Vitae.Storage;

namespace Vitae.Tests.Fakes;

/// <summary>The whole house on a database of its own, gone afterwards; SQLite, or PostgreSQL where the run asks for it.</summary>
internal sealed class TestHouse : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly PostgresServer? postgres;
    private readonly PostgresAddress? server;

    public TestHouse(Action<IServiceCollection>? change = null)
        : this(PostgresServer.IsChosen ? PostgresServer.Shared : null, change) { }

    private TestHouse(PostgresServer? postgres, Action<IServiceCollection>? change)
    {
        Folder = Directory.CreateTempSubdirectory("vitae-test-").FullName;
        DatabasePath = Path.Combine(Folder, "vitae.db");
        this.postgres = postgres;
        server = postgres?.CreateDatabase();
        Storage = new StorageOptions { DatabasePath = postgres is null ? DatabasePath : null, Server = server };
        var collection = new ServiceCollection().AddVitae(Storage);
        change?.Invoke(collection);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }

    /// <summary>The file, where the house stands on SQLite.</summary>
    public string DatabasePath { get; }

    public StorageOptions Storage { get; }

    public static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    public static TestHouse OnSqlite(Action<IServiceCollection>? change = null) => new(postgres: null, change);

    public static TestHouse OnPostgres(Action<IServiceCollection>? change = null)
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL is not installed");
        return new(PostgresServer.Shared, change);
    }

    /// <summary>On a server of the test's own.</summary>
    public static TestHouse On(PostgresServer server) => new(server, change: null);

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (server is not null)
            postgres!.Drop(server);
        Directory.Delete(Folder, recursive: true);
    }
}
