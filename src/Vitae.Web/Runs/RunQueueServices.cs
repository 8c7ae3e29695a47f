using Hangfire;
using Hangfire.PostgreSql;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Registers the background queue: in memory beside a file, in the database for many machines.</summary>
internal static class RunQueueServices
{
    /// <summary>Those who take jobs, which only open places: each of them asks the database in turn.</summary>
    private const int Ushers = 2;

    /// <summary>A job that a killed process had taken is somebody else's after this long.</summary>
    private static readonly TimeSpan Invisibility = TimeSpan.FromSeconds(30);

    /// <summary>Jobs are told of; looking as well is for what was told while nobody listened.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddRunQueue(
        this IServiceCollection services,
        StorageOptions storage,
        RunnerOptions runner
    )
    {
        services.AddSingleton(runner);
        services.AddHangfire(hangfire => hangfire.KeepIn(storage));
        // A run in flight may finish before the host gives up on us.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = runner.Grace + TimeSpan.FromSeconds(15));
        services.AddSingleton<RunQueue>();
        return runner.AtOnce == 0 ? services : services.AddRunServer();
    }

    private static IServiceCollection AddRunServer(this IServiceCollection services) =>
        services
            .AddHangfireServer(server =>
            {
                server.WorkerCount = Ushers;
                server.ShutdownTimeout = TimeSpan.FromSeconds(10);
                server.HeartbeatInterval = TimeSpan.FromSeconds(10);
            })
            .AddSingleton<RunPlaces>()
            .AddHostedService(rooms => rooms.GetRequiredService<RunPlaces>())
            .AddHostedService<BatchWorker>();

    private static void KeepIn(this IGlobalConfiguration hangfire, StorageOptions storage)
    {
        if (storage.Server is null)
            hangfire.UseInMemoryStorage();
        else
            hangfire.UsePostgreSqlStorage(
                server => server.UseNpgsqlConnection(PostgresSource.ConnectionString(storage.Server)),
                new PostgreSqlStorageOptions
                {
                    InvisibilityTimeout = Invisibility,
                    UseSlidingInvisibilityTimeout = true,
                    QueuePollInterval = Poll,
                    EnableLongPolling = true,
                    JobExpirationCheckInterval = TimeSpan.FromMinutes(10),
                }
            );
    }
}
