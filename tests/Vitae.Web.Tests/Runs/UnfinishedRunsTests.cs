using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;

namespace Vitae.Web.Tests.Runs;

public sealed class UnfinishedRunsTests : IAsyncLifetime
{
    private const int Places = 3;
    private readonly string folder = Directory.CreateTempSubdirectory("vitae-web").FullName;
    private readonly FakeTimeProvider clock = new();
    private readonly Jobs jobs = new();
    private readonly ServiceProvider rooms;

    public UnfinishedRunsTests() =>
        rooms = new ServiceCollection()
            .AddVitae(new StorageOptions { DatabasePath = Path.Combine(folder, "vitae.db") })
            .BuildServiceProvider();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await rooms.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_look_that_fails_is_followed_by_another()
    {
        await EnqueueAsync(1);
        jobs.Failure = new BackgroundJobClientException(
            "the server ended our connection",
            new InvalidOperationException()
        );
        using var looking = Looking();

        await looking.StartAsync(Ct);
        await UntilAsync(() => jobs.Failed == 1);
        jobs.Failure = null;
        clock.Advance(UnfinishedRuns.Pause);

        await UntilAsync(() => jobs.Made == 1);
        Assert.False(looking.ExecuteTask!.IsCompleted);
        await looking.StopAsync(Ct);
    }

    [Fact]
    public async Task No_more_jobs_are_asked_for_than_there_are_places()
    {
        await EnqueueAsync(Places + 4);
        using var looking = Looking();

        await looking.StartAsync(Ct);

        await UntilAsync(() => jobs.Made == Places);
        await looking.StopAsync(Ct);
        Assert.Equal(Places, jobs.Made);
    }

    private UnfinishedRuns Looking() =>
        new(
            rooms.GetRequiredService<RunStore>(),
            jobs,
            new InMemoryStorage(),
            new RunnerOptions { AtOnce = Places },
            clock,
            NullLogger<UnfinishedRuns>.Instance
        );

    private async Task EnqueueAsync(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var session = await rooms.GetRequiredService<SessionStore>().CreateAsync(Session.LocalOwner, Ct);
            await rooms.GetRequiredService<RunStore>().EnqueueAsync(session, forceRegenerate: false, Ct);
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!isSo())
            await timer.WaitForNextTickAsync(patience.Token);
    }

    /// <summary>Hangfire's client, whose storage is an outside system: counts, and fails when told to.</summary>
    private sealed class Jobs : IBackgroundJobClient
    {
        public Exception? Failure { get; set; }
        public int Failed { get; private set; }
        public int Made { get; private set; }

        public string Create(Job job, IState state)
        {
            if (Failure is not null)
            {
                Failed++;
                throw Failure;
            }
            return $"{++Made}";
        }

        public bool ChangeState(string jobId, IState state, string expectedState) => true;
    }
}
