using Vitae.Evaluation;
using Vitae.Generation;

namespace Vitae.Tests.Generation.Scoring;

public class MatchComparisonTests
{
    [Fact]
    public void Before_and_after_are_weighed_by_must_and_nice_with_evidence()
    {
        var person = Candidates.Developer();

        var match = MatchComparison.Of(SlotFaults.Content(person.Profile()), person.Sources(), match: null)!;

        var docker = Assert.Single(match.After.Requirements, r => r.Id == "r3");
        Assert.Equal(RequirementStatus.Met, docker.Status);
        Assert.NotEmpty(docker.Evidence);
        Assert.Equal(RequirementStatus.Not, Assert.Single(match.After.Requirements, r => r.Id == "r1").Status);
        Assert.True(match.After.Score is > 0 and < 100);
        Assert.Equal(0, match.Gain);
    }

    [Fact]
    public void A_resume_that_hides_the_evidence_scores_less_than_the_cv()
    {
        var person = Candidates.Developer();
        var bare = SlotFaults.Content(person.Profile());
        bare = bare with { Skills = [], Experiences = [.. bare.Experiences.Select(e => e with { Bullets = [] })] };

        var match = MatchComparison.Of(bare, person.Sources(), match: null)!;

        Assert.True(match.After.Score < match.Before.Score);
        Assert.True(match.Gain < 0);
    }

    [Fact]
    public void A_term_of_the_posting_without_evidence_is_called_stuffing()
    {
        var person = Candidates.Developer();
        var stuffed = SlotFaults.Content(person.Profile()) with
        {
            Summary = [new Claim { Text = "Terraform, Terraform.", Evidence = ["m1"] }],
        };

        var match = MatchComparison.Of(stuffed, person.Sources(), match: null)!;

        Assert.Equal(new StuffedTerm("Terraform", 1, HasEvidence: false), Assert.Single(match.Stuffed));
    }

    [Theory]
    [InlineData(92.0, "Excellent")]
    [InlineData(70.0, "Strong")]
    [InlineData(55.0, "Fair")]
    [InlineData(30.0, "Partial")]
    [InlineData(0.0, "Low")]
    [InlineData(null, null)]
    public void A_score_has_a_band_and_none_has_none(double? score, string? band) =>
        Assert.Equal(band, MatchScore.BandOf(score)?.ToString());

    [Fact]
    public void No_requirements_is_not_scored() => Assert.Null(MatchScore.Of([]).Score);
}
