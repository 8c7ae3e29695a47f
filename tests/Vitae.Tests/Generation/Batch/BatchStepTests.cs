using System.Text;
using Microsoft.EntityFrameworkCore;
using Vitae.Configuration;
using Vitae.Documents;
using Vitae.Generation;
using Vitae.Jobs;
using Vitae.Storage;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation.Batch;

public sealed class BatchStepTests
{
    private readonly List<(BatchItem Item, GenerationResult Resume)> made = [];
    private IReadOnlyList<BatchItem> kept = [];

    [Fact]
    public async Task All_are_matched_and_ranked_and_the_best_get_a_resume_of_their_own()
    {
        await using var house = new TestHouse();

        var items = await house.Get<BatchStep>().RunAsync(Request(best: 2), TestHouse.Ct);

        Assert.Equal(3, items.Count);
        Assert.All(items, i => Assert.Null(i.Problem));
        Assert.Equal(items.OrderByDescending(i => i.Score).Select(i => i.Key), items.Select(i => i.Key));
        Assert.Equal([1, 1, null], items.Select(i => i.Version));
        Assert.Equal(items.Take(2).Select(i => i.SessionId), made.Select(m => m.Resume.SessionId));
        Assert.Equal(3, items.Select(i => i.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(items, kept);
    }

    [Fact]
    public async Task The_profile_is_read_once_for_all()
    {
        await using var house = new TestHouse();

        await house.Get<BatchStep>().RunAsync(Request(best: null), TestHouse.Ct);

        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        Assert.Equal(1, await db.AiCalls.CountAsync(c => c.Stage == "extract_profile", TestHouse.Ct));
    }

    [Fact]
    public async Task The_same_batch_again_goes_on_where_it_stopped_and_asks_nothing()
    {
        await using var house = new TestHouse();
        await house.Get<BatchStep>().RunAsync(Request(best: 1), TestHouse.Ct);
        var calls = await CallsAsync(house);

        var again = await house.Get<BatchStep>().RunAsync(Request(best: 1) with { Before = kept }, TestHouse.Ct);

        Assert.Equal(calls, await CallsAsync(house));
        Assert.Equal([1, null, null], again.Select(i => i.Version));
        Assert.Equal(2, made.Count);
        Assert.Equal(made[0].Resume.HtmlContent, made[1].Resume.HtmlContent);
    }

    [Fact]
    public async Task A_posting_that_cannot_be_used_leaves_the_others_alone()
    {
        await using var house = new TestHouse();
        var request = Request(best: null);
        request = request with { Postings = [new JobSource("empty.txt", Array.Empty<byte>()), .. request.Postings] };

        var items = await house.Get<BatchStep>().RunAsync(request, TestHouse.Ct);

        Assert.NotNull(items.Single(i => i.Source == "empty.txt").Problem);
        Assert.Equal(3, items.Count(i => i.Version == 1));
    }

    [Fact]
    public async Task Two_postings_of_one_employer_get_two_names()
    {
        await using var house = new TestHouse();
        var request = Request(best: 0) with { Postings = [Posting("ACME", "Welder"), Posting("ACME", "Fitter")] };

        var items = await house.Get<BatchStep>().RunAsync(request, TestHouse.Ct);

        Assert.Equal(2, items.Select(i => i.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private BatchRequest Request(int? best) =>
        new()
        {
            Postings = [Posting("Alpha", "Fitter"), Posting("Beta", "Welder"), Posting("Gamma", "Cook")],
            Documents = [new DocumentFile("cv.txt", Encoding.UTF8.GetBytes(Cv))],
            Config = GenerationConfig.ForTest,
            Best = best,
            Keep = items =>
            {
                kept = items;
                return Task.CompletedTask;
            },
            Made = (item, resume) =>
            {
                made.Add((item, resume));
                return Task.CompletedTask;
            },
        };

    private const string Cv = """
        Ada Novak
        ada@example.org

        Experience

        Fitter, Rohr AG, 2015 - 2021
        - Installed valves and pumps in 12 plants
        - Welded pipes to EN 1090

        Skills
        Valves, Pumps, Welding
        """;

    private static JobSource Posting(string employer, string title) =>
        new(
            $"{employer}-{title}.md".ToLowerInvariant(),
            Encoding.UTF8.GetBytes(
                $"# {title}\n\nCompany: {employer}\n\n## Requirements\n\n- Experience as a {title}\n- Valves and pumps\n- Welding\n- Team work\n"
            )
        );

    private static async Task<int> CallsAsync(TestHouse house)
    {
        await using var db = await house.Get<IDbContextFactory<VitaeDb>>().CreateDbContextAsync(TestHouse.Ct);
        return await db.AiCalls.CountAsync(TestHouse.Ct);
    }
}
