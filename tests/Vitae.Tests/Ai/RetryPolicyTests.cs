using Vitae.Ai;

namespace Vitae.Tests.Ai;

public sealed class RetryPolicyTests
{
    [Fact]
    public async Task Waits_grow_within_a_doubling_bound_and_hardly_two_are_equal()
    {
        var basis = TimeSpan.FromMilliseconds(4);
        await using var house = new ChatHouse(o => o with { BaseDelay = basis });
        house.Main.Fails(ModelErrorKind.Unavailable, 80);
        var waits = new List<List<TimeSpan>>();
        for (var i = 0; i < 20; i++)
        {
            var events = new Waits();
            var run = new AiRun { Models = ["openai/main"], Progress = events };
            await Assert.ThrowsAsync<ModelException>(() => house.AskAsync(run, "[d1.1] Ada"));
            waits.Add(events.All);
        }
        Assert.All(waits, w => Assert.Equal(3, w.Count));
        Assert.All(
            waits,
            w =>
                Assert.All(
                    w.Select((wait, n) => (wait, n)),
                    x => Assert.InRange(x.wait, TimeSpan.Zero, basis * Math.Pow(2, x.n))
                )
        );
        var all = waits.SelectMany(w => w).ToList();
        // Of sixty drawn at random from some ten thousand ticks two may meet, once in a hundred times.
        Assert.InRange(all.Distinct().Count(), all.Count - 3, all.Count);
    }

    private sealed class Waits : IProgress<RunEvent>
    {
        public List<TimeSpan> All { get; } = [];

        public void Report(RunEvent value)
        {
            if (value.Kind == RunEventKind.Retrying)
                All.Add(value.Wait!.Value);
        }
    }
}
