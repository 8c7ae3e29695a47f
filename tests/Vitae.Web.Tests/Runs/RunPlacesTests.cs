using Hangfire;
using Hangfire.InMemory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web.Tests.Runs;

[Collection(HangfireLog.Name)]
public sealed class RunPlacesTests : IAsyncLifetime
{
    private const int Places = 3;
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-web").FullName;
    private readonly FakeTimeProvider clock = new();
    private readonly ApplicationLifetime host = new(NullLogger<ApplicationLifetime>.Instance);
    private readonly Warned log = new();
    private readonly ServiceProvider rooms;

    public RunPlacesTests()
    {
        HangfireLog.Forget();
        rooms = new ServiceCollection()
            .AddVitae(new StorageOptions { DatabasePath = Path.Combine(folder, "vitae.db") })
            .BuildServiceProvider();
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_job_opens_a_place_at_once_and_its_run_is_done()
    {
        using var open = Open();
        await open.StartAsync(Ct);
        await EnqueueAsync(1);

        await new RunJob(open).DoNextAsync(Ct);

        await UntilAsync(async () => await CountAsync(RunState.Failed) == 1);
        await open.StopAsync(Ct);
    }

    [Fact]
    public async Task One_job_is_enough_for_all_runs_that_wait()
    {
        var storage = new InMemoryStorage();
        var queue = new RunQueue(rooms.GetRequiredService<RunStore>(), new BackgroundJobClient(storage), storage);
        for (var n = 0; n < Places + 4; n++)
        {
            var session = await rooms.GetRequiredService<SessionStore>().CreateAsync(Session.LocalOwner, Ct);
            await queue.StartAsync(session, forceRegenerate: false, Ct);
        }
        Assert.Equal(1, storage.GetMonitoringApi().EnqueuedCount("default"));
        using var open = Open();

        await new RunJob(open).DoNextAsync(Ct);

        await UntilAsync(async () => await CountAsync(RunState.Failed) == Places + 4);
        await open.StopAsync(Ct);
    }

    [Fact]
    public async Task What_nobody_tells_of_is_found_and_never_more_is_done_at_once_than_there_are_places()
    {
        await EnqueueAsync(Places + 4);
        using var open = Open();
        var most = 0;

        await open.StartAsync(Ct);

        await UntilAsync(async () =>
        {
            most = Math.Max(most, await CountAsync(RunState.Running));
            return await CountAsync(RunState.Failed) == Places + 4;
        });
        await open.StopAsync(Ct);
        Assert.InRange(most, 0, Places);
    }

    [Fact]
    public async Task A_look_that_fails_is_followed_by_another()
    {
        using var open = Open();
        await open.StartAsync(Ct);
        await UntilAsync(() => Task.FromResult(open.ExecuteTask is not null));
        await SqlAsync("ALTER TABLE runs RENAME TO lost");
        clock.Advance(RunPlaces.Pause);
        await UntilAsync(() => Task.FromResult(log.Warnings > 0));
        await SqlAsync("ALTER TABLE lost RENAME TO runs");
        await EnqueueAsync(1);

        clock.Advance(RunPlaces.Pause);

        await UntilAsync(async () => await CountAsync(RunState.Failed) == 1);
        Assert.False(open.ExecuteTask!.IsCompleted);
        await open.StopAsync(Ct);
    }

    [Fact]
    public async Task A_process_that_ends_opens_no_place_any_more()
    {
        using var open = Open();
        await EnqueueAsync(1);
        host.StopApplication();

        await open.OpenAsync(Ct);
        await open.StopAsync(Ct);

        Assert.Equal(1, await CountAsync(RunState.Queued));
    }

    private RunPlaces Open() =>
        new(
            rooms.GetRequiredService<RunWork>(),
            rooms.GetRequiredService<RunStore>(),
            new RunnerOptions { AtOnce = Places },
            host,
            clock,
            log
        );

    /// <summary>Of sessions without documents: a run of them ends at once, as failed.</summary>
    private async Task EnqueueAsync(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var session = await rooms.GetRequiredService<SessionStore>().CreateAsync(Session.LocalOwner, Ct);
            await rooms.GetRequiredService<RunStore>().EnqueueAsync(session, forceRegenerate: false, Ct);
        }
    }

    private async Task<int> CountAsync(string state) =>
        (await rooms.GetRequiredService<RunStore>().CountAsync(Ct)).GetValueOrDefault(state);

    private async Task SqlAsync(string sql)
    {
        await using var db = await rooms.GetRequiredService<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(Ct);
        await db.Database.ExecuteSqlRawAsync(sql, Ct);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await isSo())
            await timer.WaitForNextTickAsync(patience.Token);
    }

    private sealed class Warned : ILogger<RunPlaces>
    {
        private int warnings;

        public int Warnings => Volatile.Read(ref warnings);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Interlocked.Increment(ref warnings);
    }
}
