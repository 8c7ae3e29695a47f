using Vitae.Generation;

namespace Vitae.Tests.Generation;

/// <summary>One list of bullets becomes the sections of a resume, by the ids alone.</summary>
public sealed class DraftRulesTests
{
    private static readonly FactIndex Facts = new(
        new CandidateProfile
        {
            Language = "en",
            Summary = [Fact("m1", "Likes slow queries.")],
            Experiences = [Entry("e1", "Nurse"), Entry("e2", "Porter")],
            Education = [Entry("u1", "BSc")],
            Projects = [],
            Certifications = [],
            TechnicalSkills =
            [
                new()
                {
                    Id = "s1",
                    Name = "SQL",
                    Blocks = ["d1.9"],
                },
            ],
            SoftSkills = [],
            Languages = [],
            Achievements = [Fact("a1", "Prize of 2019")],
        }
    );

    [Fact]
    public void Bullets_go_where_their_first_evidence_belongs_and_keep_their_order()
    {
        var draft = Accept("e2.1", "e1.1: Said anew", "e1.1", "u1", "a1");

        Assert.Equal(["e2", "e1"], draft.Experiences.Select(e => e.Id));
        Assert.Equal(["Said anew", "Did e1"], draft.Experiences[1].Bullets.Select(b => b.Text));
        Assert.Empty(Assert.Single(draft.Education).Bullets);
        Assert.Equal("Prize of 2019", Assert.Single(draft.Achievements).Text);
    }

    [Fact]
    public void An_entry_shown_without_bullets_is_not_missing()
    {
        Assert.Equal(["e1", "e2"], Accept("e1", "e2.1").Experiences.Select(e => e.Id));
    }

    [Theory]
    [InlineData("s1: Wrote SQL", "is of no entry")]
    [InlineData("e1.9", "does not exist")]
    public void What_has_no_place_is_named(string line, string problem)
    {
        var error = Assert.Single(new DraftRules(Facts).Check(Answer(line)));

        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    private static ResumeDraft Accept(params string[] bullets) =>
        new DraftRules(Facts).Accept(Answer(bullets), text => text);

    private static DraftAnswer Answer(params string[] bullets) =>
        new()
        {
            Summary = [],
            Bullets = [.. bullets.Select(b => ClaimAnswer.Parse(b)!)],
            Skills = [],
        };

    private static ProfileEntry Entry(string id, string title) =>
        new()
        {
            Id = id,
            Title = title,
            Blocks = ["d1.1"],
            Facts = [Fact($"{id}.1", $"Did {id}")],
        };

    private static Fact Fact(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Blocks = ["d1.2"],
        };
}
