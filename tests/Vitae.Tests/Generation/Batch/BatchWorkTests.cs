using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Sessions;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation.Batch;

/// <summary>A batch that is kept in the database: any process may do it, and go on with it.</summary>
public sealed class BatchWorkTests
{
    [Fact]
    public async Task A_kept_batch_is_done_by_whoever_comes_and_shows_its_items_all_the_time()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 1);
        Assert.Empty((await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct)).Items);

        await DoNextAsync(house, "w1");

        var done = await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct);
        Assert.Equal(BatchState.Done, done.State);
        Assert.Equal([1, null], done.Items.Select(i => i.Version));
        Assert.Equal(done.Chosen, done.Items.Take(1));
        Assert.Null(await house.Get<BatchWork>().ClaimNextAsync("w2", TestHouse.Ct));
    }

    [Fact]
    public async Task The_documents_of_the_application_serve_every_posting_with_what_was_put_right()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 0);

        await DoNextAsync(house, "w1");

        var items = (await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct)).Items;
        Assert.All(items, i => Assert.Null(i.Problem));
        foreach (var item in items)
            Assert.Equal(
                DocumentKind.Certificate,
                Assert.Single(await house.Get<DocumentShelf>().ListAsync(item.SessionId!, TestHouse.Ct)).Kind
            );
    }

    [Fact]
    public async Task A_finished_batch_goes_on_with_more_resumes_and_pays_for_nothing_twice()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 1);
        await DoNextAsync(house, "w1");
        var first = (await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct)).Items;
        var calls = await CallsAsync(house);

        await house.Get<BatchStore>().GoOnAsync(id, best: null, budgetUsd: null, TestHouse.Ct);
        await DoNextAsync(house, "w2");

        var all = (await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct)).Items;
        Assert.Equal([1, 1], all.Select(i => i.Version));
        Assert.Equal(first.Select(i => i.SessionId), all.Select(i => i.SessionId));
        // One more resume: written and reviewed.
        Assert.Equal(calls + 2, await CallsAsync(house));
    }

    [Fact]
    public async Task A_dead_workers_batch_is_taken_up_after_a_while_and_not_before()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-05-04T10:00:00Z", null));
        await using var house = new TestHouse(s => s.AddSingleton<TimeProvider>(clock));
        await CreateAsync(house, best: 0);
        var work = house.Get<BatchWork>();
        Assert.NotNull(await work.ClaimNextAsync("dead", TestHouse.Ct));

        Assert.Null(await work.ClaimNextAsync("w2", TestHouse.Ct));
        clock.Advance(RunPulse.Presumed + TimeSpan.FromSeconds(1));

        Assert.NotNull(await work.ClaimNextAsync("w2", TestHouse.Ct));
    }

    [Fact]
    public async Task A_process_that_ends_leaves_its_batch_to_the_next_at_once()
    {
        await using var house = new TestHouse();
        await CreateAsync(house, best: 0);
        var work = house.Get<BatchWork>();
        var batch = (await work.ClaimNextAsync("w1", TestHouse.Ct))!;

        await work.DoAsync(batch, "w1", new CancellationToken(canceled: true));

        Assert.NotNull(await work.ClaimNextAsync("w2", TestHouse.Ct));
    }

    [Fact]
    public async Task A_stopped_batch_is_nobodys()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 0);

        await house.Get<BatchStore>().StopAsync(id, TestHouse.Ct);

        Assert.Null(await house.Get<BatchWork>().ClaimNextAsync("w1", TestHouse.Ct));
        Assert.Equal(BatchState.Stopped, (await house.Get<BatchStore>().GetAsync(id, TestHouse.Ct)).State);
    }

    [Fact]
    public async Task Somebody_elses_batch_is_unknown_and_its_postings_go_with_its_persons_data()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 0);
        using (CurrentOwner.Enter("mallory"))
        {
            Assert.Empty(await house.Get<BatchStore>().ListAsync(TestHouse.Ct));
            await Assert.ThrowsAsync<VitaeException>(() => house.Get<BatchStore>().GetAsync(id, TestHouse.Ct));
            await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);
        }
        Assert.Single(await house.Get<BatchStore>().ListAsync(TestHouse.Ct));

        await house.Get<Erasure>().DeleteAllAsync(TestHouse.Ct);

        Assert.Empty(await house.Get<BatchStore>().ListAsync(TestHouse.Ct));
    }

    [Fact]
    public async Task Retention_leaves_a_batch_under_way_its_documents()
    {
        await using var house = new TestHouse();
        var id = await CreateAsync(house, best: 0);

        await house.Get<SessionRetention>().PurgeAsync(TimeSpan.FromTicks(-TimeSpan.TicksPerDay), TestHouse.Ct);
        Assert.Single(await house.Get<BatchStore>().ListAsync(TestHouse.Ct));
        await house.Get<BatchStore>().StopAsync(id, TestHouse.Ct);
        await house.Get<SessionRetention>().PurgeAsync(TimeSpan.FromTicks(-TimeSpan.TicksPerDay), TestHouse.Ct);

        Assert.Empty(await house.Get<BatchStore>().ListAsync(TestHouse.Ct));
    }

    private static async Task DoNextAsync(TestHouse house, string worker)
    {
        var batch = await house.Get<BatchWork>().ClaimNextAsync(worker, TestHouse.Ct);
        await house.Get<BatchWork>().DoAsync(batch!, worker, TestHouse.Ct);
    }

    private static async Task<string> CreateAsync(TestHouse house, int? best)
    {
        var session = await SampleSession.CreateAsync(house);
        var document = (await house.Get<DocumentShelf>().ListAsync(session, TestHouse.Ct))[0];
        await house.Get<DocumentShelf>().SetKindAsync(session, document.Id!, DocumentKind.Certificate, TestHouse.Ct);
        var settings = new BatchSettings { Config = GenerationConfig.ForTest, Best = best };
        JobSource[] postings = [Posting("Alpha", "Fitter"), Posting("Beta", "Welder")];
        return await house.Get<BatchStore>().CreateAsync(session, postings, settings, TestHouse.Ct);
    }

    private static JobSource Posting(string employer, string title) =>
        new(
            $"{employer}.md",
            Encoding.UTF8.GetBytes(
                $"# {title}\n\nCompany: {employer}\n\n## Requirements\n\n- Experience as a {title}\n- Team work\n"
            )
        );

    private static async Task<int> CallsAsync(TestHouse house)
    {
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        return await db.AiCalls.CountAsync(TestHouse.Ct);
    }
}
