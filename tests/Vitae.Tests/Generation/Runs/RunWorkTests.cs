using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Generation;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation.Runs;

/// <summary>A run belongs to nobody and is done by whoever comes first, once.</summary>
public sealed class RunWorkTests
{
    [Fact]
    public async Task A_run_ends_with_a_version_and_the_picture_of_its_four_stages()
    {
        await using var house = new TestHouse();
        var run = await EnqueueAsync(house);

        await house.Get<RunWork>().DoAsync(run.Id, "w1", TestHouse.Ct);

        var done = await ReadAsync(house, run);
        Assert.Equal(RunState.Succeeded, done.State);
        Assert.Equal(1, done.Version);
        Assert.Equal(
            ["extract_profile", "match_job", "write_resume", "review_for_ats"],
            RunReader.Progress(done).Stages.Select(s => s.Stage)
        );
        Assert.All(RunReader.Progress(done).Stages, s => Assert.NotNull(s.Seconds));
    }

    [Fact]
    public async Task Asking_twice_is_asking_once()
    {
        await using var house = new TestHouse();
        var first = await EnqueueAsync(house);
        var session = await house.Get<SessionStore>().GetAsync(first.SessionId, TestHouse.Ct);

        var second = await house.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, TestHouse.Ct);

        Assert.Equal(first.Id, second.Id);
    }

    [Fact]
    public async Task Two_workers_make_one_version()
    {
        await using var house = new TestHouse();
        var run = await EnqueueAsync(house);
        var work = house.Get<RunWork>();

        await Task.WhenAll(work.DoAsync(run.Id, "w1", TestHouse.Ct), work.DoAsync(run.Id, "w2", TestHouse.Ct));

        Assert.Equal(1, (await house.Get<SessionStore>().ListAsync(run.Owner, TestHouse.Ct)).Single().Versions);
    }

    [Fact]
    public async Task A_dead_workers_run_is_free_after_a_while_and_not_before()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
        await using var house = new TestHouse(s => s.AddSingleton<TimeProvider>(clock));
        var run = await EnqueueAsync(house);
        var runs = house.Get<RunStore>();
        var claims = house.Get<RunClaims>();
        await claims.ClaimAsync(run.Id, "dead", TestHouse.Ct);
        Assert.Empty(await runs.FreeAsync(TestHouse.Ct));

        clock.Advance(RunPulse.Presumed);
        Assert.Empty(await runs.FreeAsync(TestHouse.Ct));
        Assert.Null(await claims.ClaimAsync(run.Id, "w2", TestHouse.Ct));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([run.Id], await runs.FreeAsync(TestHouse.Ct));
        await house.Get<RunWork>().DoAsync(run.Id, "w2", TestHouse.Ct);
        Assert.Equal(RunState.Succeeded, (await ReadAsync(house, run)).State);
    }

    [Fact]
    public async Task A_worker_that_was_taken_for_dead_changes_nothing_more()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
        await using var house = new TestHouse(s => s.AddSingleton<TimeProvider>(clock));
        var run = await EnqueueAsync(house);
        var runs = house.Get<RunClaims>();
        await runs.ClaimAsync(run.Id, "slow", TestHouse.Ct);
        Assert.Null(await runs.ClaimNextAsync("w2", TestHouse.Ct));
        clock.Advance(RunPulse.Presumed * 2);
        Assert.Equal(run.Id, (await runs.ClaimNextAsync("w2", TestHouse.Ct))?.Id);

        Assert.False(await runs.BeatAsync(run.Id, "slow", progress: null, TestHouse.Ct));
        await runs.FailAsync(run.Id, "slow", null, new RunFailure { Code = "x", Message = "x" }, TestHouse.Ct);

        Assert.Equal(RunState.Running, (await ReadAsync(house, run)).State);
    }

    [Fact]
    public async Task One_worker_gives_everybody_a_turn_before_anybodys_second()
    {
        await using var house = new TestHouse();
        await EnqueueOfAsync(house, "ada");
        await EnqueueOfAsync(house, "ada");
        await EnqueueOfAsync(house, "bob");
        var claims = house.Get<RunClaims>();
        var order = new List<string>();

        while (await claims.ClaimNextAsync("w1", TestHouse.Ct) is { } run)
        {
            order.Add(run.Owner);
            await claims.FailAsync(run.Id, "w1", null, new RunFailure { Code = "x", Message = "x" }, TestHouse.Ct);
        }

        Assert.Equal(["ada", "bob", "ada"], order);
    }

    [Fact]
    public async Task Cancelling_stops_the_model_call_and_ends_the_run()
    {
        var asked = new TaskCompletionSource();
        await using var house = HouseWith(
            new ScriptedModel("ollama").Does(async ct =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, ct);
                throw new InvalidOperationException("never");
            })
        );
        var run = await EnqueueAsync(house, Ollama);

        var work = house.Get<RunWork>().DoAsync(run.Id, "w1", TestHouse.Ct);
        await asked.Task.WaitAsync(TestHouse.Ct);
        await house.Get<RunStore>().CancelAsync(run.Id, run.Owner, TestHouse.Ct);
        await work;

        Assert.Equal(RunState.Cancelled, (await ReadAsync(house, run)).State);
    }

    [Fact]
    public async Task A_process_that_ends_hands_its_run_back_to_the_queue()
    {
        using var ending = new CancellationTokenSource();
        await using var house = HouseWith(
            new ScriptedModel("ollama").Does(async ct =>
            {
                await ending.CancelAsync();
                await Task.Delay(Timeout.Infinite, ct);
                throw new InvalidOperationException("never");
            })
        );
        var run = await EnqueueAsync(house, Ollama);

        await house.Get<RunWork>().DoAsync(run.Id, "w1", ending.Token);

        var back = await ReadAsync(house, run);
        Assert.Equal((RunState.Queued, null), (back.State, back.Worker));
    }

    [Fact]
    public async Task A_failure_is_kept_with_its_code_and_its_stage()
    {
        await using var house = HouseWith(new ScriptedModel("ollama").Fails(ModelErrorKind.Auth));
        var run = await EnqueueAsync(house, Ollama);

        await house.Get<RunWork>().DoAsync(run.Id, "w1", TestHouse.Ct);

        var failed = await ReadAsync(house, run);
        Assert.Equal(RunState.Failed, failed.State);
        Assert.Equal(
            (ErrorCodes.InvalidApiKey, "extract_profile"),
            (RunReader.Failure(failed)!.Code, RunReader.Failure(failed)!.Stage)
        );
    }

    [Fact]
    public async Task A_wait_of_an_hour_pauses_the_run_until_then()
    {
        var limit = new ModelException(ModelErrorKind.RateLimited, "later") { RetryAfter = TimeSpan.FromHours(1) };
        await using var house = HouseWith(new ScriptedModel("ollama").Fails(limit, times: 4));
        var run = await EnqueueAsync(house, Ollama);

        await house.Get<RunWork>().DoAsync(run.Id, "w1", TestHouse.Ct);

        var paused = await ReadAsync(house, run);
        Assert.Equal(RunState.Paused, paused.State);
        Assert.InRange(
            paused.NotBefore!.Value - paused.StartedAt!.Value,
            TimeSpan.FromHours(1),
            TimeSpan.FromHours(1.1)
        );
        Assert.Empty(await house.Get<RunStore>().FreeAsync(TestHouse.Ct));
    }

    [Fact]
    public async Task Somebody_elses_run_is_unknown()
    {
        await using var house = new TestHouse();
        var run = await EnqueueAsync(house);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            house.Get<RunStore>().GetAsync(run.Id, "mallory", TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.RunNotFound, error.Code);
    }

    private static async Task EnqueueOfAsync(TestHouse house, string owner)
    {
        using var entered = CurrentOwner.Enter(owner);
        var session = await house.Get<SessionStore>().CreateAsync(owner, TestHouse.Ct);
        await house.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, TestHouse.Ct);
    }

    private static GenerationConfig Ollama => GenerationConfig.ForTest with { Model = "ollama/some" };

    private static TestHouse HouseWith(ScriptedModel model) =>
        new(services =>
        {
            foreach (var provider in services.Where(s => s.ServiceType == typeof(IModelProvider)).ToList())
                services.Remove(provider);
            services.AddSingleton<IModelProvider>(model);
        });

    private static async Task<Run> EnqueueAsync(TestHouse house, GenerationConfig? config = null)
    {
        var id = await SampleSession.CreateAsync(house, config);
        var session = await house.Get<SessionStore>().GetAsync(id, TestHouse.Ct);
        return await house.Get<RunStore>().EnqueueAsync(session, forceRegenerate: false, TestHouse.Ct);
    }

    private static Task<Run> ReadAsync(TestHouse house, Run run) =>
        house.Get<RunStore>().GetAsync(run.Id, run.Owner, TestHouse.Ct);
}
