using Hangfire;
using Hangfire.PostgreSql;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Registers the background queue: in memory beside a file, in the database for many machines.</summary>
internal static class RunQueueServices
{
    /// <summary>A killed worker's job is somebody else's after this long; while it lives the time is renewed.</summary>
    private static readonly TimeSpan Invisibility = TimeSpan.FromSeconds(30);

    /// <summary>A job is told of; looking as well is for what was told while nobody listened. Each place looks.</summary>
    private const int LooksOfAllPlacesASecond = 4;

    public static IServiceCollection AddRunQueue(
        this IServiceCollection services,
        StorageOptions storage,
        RunnerOptions runner
    )
    {
        services.AddSingleton(runner);
        services.AddHangfire(hangfire => hangfire.KeepIn(storage, runner));
        // A run in flight may finish before the host gives up on us.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = runner.Grace + TimeSpan.FromSeconds(15));
        services.AddSingleton<RunQueue>();
        return runner.AtOnce == 0 ? services : services.AddRunServer(runner);
    }

    private static IServiceCollection AddRunServer(this IServiceCollection services, RunnerOptions runner) =>
        services
            .AddHangfireServer(server =>
            {
                server.WorkerCount = runner.AtOnce;
                server.StopTimeout = runner.Grace;
                server.ShutdownTimeout = TimeSpan.FromSeconds(10);
                server.HeartbeatInterval = TimeSpan.FromSeconds(10);
            })
            .AddHostedService<UnfinishedRuns>()
            .AddHostedService<BatchWorker>();

    private static void KeepIn(this IGlobalConfiguration hangfire, StorageOptions storage, RunnerOptions runner)
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
                    QueuePollInterval = TimeSpan.FromSeconds(
                        Math.Clamp((double)runner.AtOnce / LooksOfAllPlacesASecond, 1, 10)
                    ),
                    EnableLongPolling = true,
                    JobExpirationCheckInterval = TimeSpan.FromMinutes(10),
                }
            );
    }
}
