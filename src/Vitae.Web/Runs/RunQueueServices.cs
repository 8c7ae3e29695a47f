using Hangfire;
using Hangfire.PostgreSql;
using Vitae.Storage;

namespace Vitae.Web;

/// <summary>Registers the background queue: in memory beside a file, in the database for many machines.</summary>
internal static class RunQueueServices
{
    /// <summary>A killed worker's job is somebody else's after this long; while it lives the time is renewed.</summary>
    private static readonly TimeSpan Invisibility = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

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
                server.SchedulePollingInterval = Poll;
            })
            .AddHostedService<UnfinishedRuns>()
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
