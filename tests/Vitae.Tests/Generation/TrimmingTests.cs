using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Tests.Generation;

public sealed class TrimmingTests
{
    private static readonly IReadOnlyList<Relevance> Relevance = [new("e1", 90), new("e2", 20)];

    [Fact]
    public void A_resume_within_the_limit_is_left_alone()
    {
        var content = Resume(bullets: 3);

        var (fitted, trimmed) = Trimming.ToWords(content, 1000, Relevance);

        Assert.Same(content, fitted);
        Assert.Empty(trimmed);
    }

    [Fact]
    public void The_last_bullet_of_the_least_relevant_job_goes_first_and_is_named()
    {
        var content = Resume(bullets: 3);

        var (_, trimmed) = Trimming.ToWords(content, ResumeText.CountWords(content) - 1, Relevance);

        var cut = Assert.Single(trimmed);
        Assert.Equal("Employer 2", cut.Place);
        Assert.Equal("Did thing 3 of job 2", cut.Text);
    }

    [Fact]
    public void An_employer_is_never_dropped_however_small_the_limit()
    {
        var (fitted, _) = Trimming.ToWords(Resume(bullets: 5), 1, Relevance);

        Assert.Equal(["Employer 1", "Employer 2"], fitted.Experiences.Select(e => e.Organisation));
        Assert.All(fitted.Experiences, e => Assert.NotNull(e.Dates));
        Assert.Single(fitted.Summary);
    }

    private static ResumeContent Resume(int bullets) =>
        new()
        {
            Language = "en",
            Contact = new ContactDetails(),
            Summary = [Claim("One sentence."), Claim("Another sentence.")],
            Experiences = Enumerable
                .Range(1, 2)
                .Select(job => new ResumeEntry
                {
                    Id = $"e{job}",
                    Title = "Engineer",
                    Organisation = $"Employer {job}",
                    Dates = "2019 – 2021",
                    Bullets = Enumerable.Range(1, bullets).Select(i => Claim($"Did thing {i} of job {job}")).ToList(),
                })
                .ToList(),
        };

    private static Claim Claim(string text) => new() { Text = text, Evidence = ["e1.1"] };
}
