using Vitae.Ai;
using Vitae.Configuration;
using Vitae.Generation;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Generation;

public sealed class GenerationStepTests
{
    [Fact]
    public async Task Every_claim_of_a_resume_cites_what_the_candidate_wrote()
    {
        await using var house = new TestHouse();
        var session = await SampleSession.CreateAsync(house);

        var resume = await house
            .Get<GenerationStep>()
            .RunAsync(session, new GenerationRequest { Preview = true }, TestHouse.Ct);

        var claims = resume
            .Content.Summary.Concat(resume.Content.Experiences.SelectMany(e => e.Bullets))
            .Concat(resume.Content.Skills.SelectMany(g => g.Items))
            .ToList();
        Assert.True(claims.Count > 20, $"{claims.Count} claims");
        Assert.All(claims, c => Assert.NotEmpty(c.Evidence));
        Assert.Equal(0, resume.Claims.Unsupported);
    }

    [Fact]
    public async Task Nothing_the_candidate_wrote_disappears_without_being_named()
    {
        await using var house = new TestHouse();
        var session = await SampleSession.CreateAsync(house, GenerationConfig.ForTest with { WordLimit = 250 });

        var resume = await house.Get<GenerationStep>().RunAsync(session, new GenerationRequest(), TestHouse.Ct);

        Assert.Contains(resume.Changes, c => c.Kind == ChangeKind.Trimmed);
        Assert.Equal(3, resume.Content.Experiences.Count);
        Assert.InRange(resume.WordCount, 1, 250);
    }

    [Fact]
    public async Task The_resume_can_be_read_before_its_review_begins()
    {
        var events = new EventList();
        await using var house = new TestHouse();
        var session = await SampleSession.CreateAsync(house);

        var resume = await house
            .Get<GenerationStep>()
            .RunAsync(session, new GenerationRequest { Preview = true, Progress = events }, TestHouse.Ct);

        var shown = events.Seen.FindIndex(e => e.Kind == RunEventKind.Written);
        var reviewed = events.Seen.FindIndex(e => e.Stage == "review_for_ats");
        Assert.InRange(shown, 0, reviewed - 1);
        Assert.All(
            resume.Content.Experiences.SelectMany(e => e.Bullets),
            bullet => Assert.Contains(bullet.Text, events.Seen[shown].Text!, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Contact_details_are_in_the_resume_and_in_no_prompt()
    {
        var prompts = new List<string>();
        await using var house = new TestHouse();
        var session = await SampleSession.CreateAsync(house);

        var resume = await house
            .Get<GenerationStep>()
            .RunAsync(
                session,
                new GenerationRequest { Preview = true, Watch = e => prompts.Add(e.Prompt + e.Answer) },
                TestHouse.Ct
            );

        Assert.Equal(4, prompts.Count);
        foreach (var secret in new[] { "Nora Lind", "nora.lind@example.com", "7946 0958", "12 Quayside Row" })
        {
            Assert.Contains(secret, resume.HtmlContent, StringComparison.Ordinal);
            Assert.All(prompts, p => Assert.DoesNotContain(secret, p, StringComparison.OrdinalIgnoreCase));
        }
    }

    private sealed class EventList : IProgress<RunEvent>
    {
        public List<RunEvent> Seen { get; } = [];

        public void Report(RunEvent value)
        {
            lock (Seen)
            {
                Seen.Add(value);
            }
        }
    }
}
