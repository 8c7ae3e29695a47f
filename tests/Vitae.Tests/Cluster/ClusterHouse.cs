using Microsoft.EntityFrameworkCore;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Generation;
using Vitae.ModelServer;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;
using Vitae.Tests.Generation;

namespace Vitae.Tests.Cluster;

/// <summary>A PostgreSQL server that may be stopped, a model that takes its time, sessions of many owners, and workers.</summary>
internal sealed class ClusterHouse : IAsyncDisposable
{
    /// <summary>Calls of an undisturbed generation.</summary>
    public const int Stages = 4;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private readonly List<WorkerProcess> workers = [];
    private readonly HashSet<long> unanswered = [];

    private ClusterHouse(PostgresServer database, TestHouse house, LoopbackServer model) =>
        (Database, House, Model) = (database, house, model);

    public PostgresServer Database { get; }

    public TestHouse House { get; }

    public LoopbackServer Model { get; }

    public static async Task<ClusterHouse> StartAsync(int delayMs)
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, "PostgreSQL is not installed");
        var options = new ServerOptions
        {
            Answer = ChatModel.From(new OfflineChatClient(TimeProvider.System)),
            DelayMs = delayMs,
        };
        var database = PostgresServer.StartOwn();
        return new ClusterHouse(
            database,
            TestHouse.On(database),
            await LoopbackServer.StartAsync(options, TestHouse.Ct)
        );
    }

    /// <summary>One session and one run for each of so many people.</summary>
    public async Task EnqueueAsync(int runs)
    {
        var config = GenerationConfig.ForTest with { Model = "gpt-4o" };
        for (var n = 0; n < runs; n++)
        {
            using var owner = CurrentOwner.Enter($"owner-{n}");
            var id = await SampleSession.CreateAsync(House, config);
            var session = await House.Get<SessionStore>().GetAsync(id, TestHouse.Ct);
            await House.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, TestHouse.Ct);
        }
    }

    /// <param name="via">Another way to the same database; null = directly.</param>
    /// <param name="clock">How far its clock is from the others'; null = not at all.</param>
    public async Task<WorkerProcess> AddWorkerAsync(StorageOptions? via = null, int atOnce = 3, string? clock = null)
    {
        var worker = await WorkerProcess.StartAsync(
            via ?? House.Storage,
            Model,
            House.Folder,
            atOnce,
            TestHouse.Ct,
            clock
        );
        workers.Add(worker);
        return worker;
    }

    /// <summary>Waits until <paramref name="condition"/> holds; a database that is away counts as "not yet".</summary>
    public async Task UntilAsync(Func<IReadOnlyDictionary<string, int>, bool> condition, TimeSpan most)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestHouse.Ct);
        limit.CancelAfter(most);
        using var timer = new PeriodicTimer(Look);
        while (!condition(await House.Get<RunStore>().CountAsync(limit.Token)))
            await timer.WaitForNextTickAsync(limit.Token);
    }

    public Task AllDoneAsync(TimeSpan most) => UntilAsync(AreAllDone, most);

    /// <summary>Waits for so many more requests to the model. False when there will be none: all runs are done.</summary>
    public async Task<bool> MoreRequestsAsync(int count, TimeSpan most)
    {
        var before = Model.Journal.PerStage.Values.Sum();
        var isDone = false;
        await UntilAsync(
            counts => (isDone = AreAllDone(counts)) || Model.Journal.PerStage.Values.Sum() >= before + count,
            most
        );
        return !isDone;
    }

    private static bool AreAllDone(IReadOnlyDictionary<string, int> counts) =>
        RunState.Unfinished.All(s => counts.GetValueOrDefault(s) == 0);

    /// <summary>Notes what a worker out of touch may still record when it comes back: others could not know those answers.</summary>
    public async Task NoteUnansweredAsync()
    {
        await using var db = await House.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        unanswered.UnionWith(
            await db
                .AiCalls.IgnoreQueryFilters()
                .Where(c => c.Status != "succeeded")
                .Select(c => c.Id)
                .ToListAsync(TestHouse.Ct)
        );
    }

    /// <summary>What it came to, read from the tables and the model server's journal.</summary>
    public async Task<ClusterResult> ResultAsync(int runs)
    {
        await using var db = await House.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        var calls = await db.AiCalls.IgnoreQueryFilters().AsNoTracking().OrderBy(c => c.Id).ToListAsync(TestHouse.Ct);
        var versions = await db
            .GeneratedResumes.IgnoreQueryFilters()
            .Select(r => r.SessionId)
            .ToListAsync(TestHouse.Ct);
        var succeeded = (await House.Get<RunStore>().CountAsync(TestHouse.Ct)).GetValueOrDefault(RunState.Succeeded);
        return new ClusterResult
        {
            Runs = runs,
            Lost = runs - succeeded,
            Again = calls.GroupBy(c => (c.SessionId, c.RequestHash)).Sum(AskedAfterAnAnswer),
            VersionsTooMany = versions.Count - versions.Distinct(StringComparer.Ordinal).Count(),
            Requests = Model.Journal.PerStage.Values.Sum(),
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers)
            worker.Dispose();
        await House.DisposeAsync();
        await Model.DisposeAsync();
        Database.Dispose();
    }

    /// <summary>By the time it was asked and not by the row's number: a held up row may arrive late.</summary>
    private int AskedAfterAnAnswer(IEnumerable<AiCall> ofOneQuestion)
    {
        var calls = ofOneQuestion.ToList();
        var known = calls
            .Where(c => c.Status == "succeeded" && !unanswered.Contains(c.Id))
            .Select(c => (DateTime?)c.StartedAt.AddMilliseconds(c.DurationMs ?? 0))
            .Min();
        return calls.Count(c => c.StartedAt > known);
    }
}
