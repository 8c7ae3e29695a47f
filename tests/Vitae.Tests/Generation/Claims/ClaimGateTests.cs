using Vitae.Evaluation;
using Vitae.Generation;

namespace Vitae.Tests.Generation.Claims;

public class ClaimGateTests
{
    private static readonly ClaimSources Sources = Candidates.Nurse().Sources();

    [Fact]
    public async Task A_draft_with_ground_passes_unchanged_and_asks_nobody()
    {
        var draft = Draft(Bullet("Trained twelve new nurses in sepsis screening.", "e1.2"));

        var gated = await PassAsync(draft, _ => throw new InvalidOperationException("must not ask"));

        Assert.Equal("Trained twelve new nurses in sepsis screening.", gated.Draft.Experiences[0].Bullets[0].Text);
        Assert.Equal(0, gated.Report.Unsupported);
        Assert.DoesNotContain(gated.Changes, c => c.Action is ClaimAction.Restored or ClaimAction.Repaired);
    }

    [Fact]
    public async Task A_second_text_with_ground_is_taken_and_only_for_the_claim_that_failed()
    {
        var draft = Draft(
            Bullet("Trained twelve new nurses in sepsis screening.", "e1.2"),
            Bullet("Reduced medication errors by 90 %.", "e1.3")
        );
        var second = Draft(
            Bullet("Another text for the first bullet, sepsis screening for 12 nurses.", "e1.2"),
            Bullet("Reduced medication errors by 30 %.", "e1.3")
        );

        var gated = await PassAsync(draft, _ => second);

        var bullets = gated.Draft.Experiences[0].Bullets;
        Assert.Equal(
            ["Trained twelve new nurses in sepsis screening.", "Reduced medication errors by 30 %."],
            bullets.Select(b => b.Text)
        );
        Assert.Equal(ClaimVerdict.Repaired, bullets[1].Verdict);
        Assert.Equal(1, gated.Report.Repaired);
    }

    [Fact]
    public async Task What_fails_twice_becomes_the_candidates_own_sentence()
    {
        var draft = Draft(Bullet("Reduced medication errors by 90 %.", "e1.3"));

        var gated = await PassAsync(draft, _ => draft);

        var bullet = Assert.Single(gated.Draft.Experiences[0].Bullets);
        Assert.Equal(
            "Reduced medication errors on the ward by 30 % by introducing a double-check at handover.",
            bullet.Text
        );
        Assert.Equal(ClaimVerdict.Restored, bullet.Verdict);
        var change = Assert.Single(gated.Changes, c => c.Action == ClaimAction.Restored);
        Assert.Contains("F-num", change.Reason, StringComparison.Ordinal);
        Assert.Equal("experiences.e1[0]", change.Path);
    }

    [Fact]
    public async Task A_claim_without_any_evidence_is_removed_by_name()
    {
        var draft = Draft(Bullet("Invented the stethoscope.", "e7.7"), Bullet("Trained 12 new nurses.", "e1.2"));

        var gated = await PassAsync(draft, _ => draft);

        Assert.Single(gated.Draft.Experiences[0].Bullets);
        var change = Assert.Single(gated.Changes, c => c.Action == ClaimAction.Removed);
        Assert.Equal("Invented the stethoscope.", change.Original);
        Assert.Equal(1, gated.Report.Removed);
    }

    [Fact]
    public async Task An_employer_left_out_comes_back_with_its_facts()
    {
        var draft = new ResumeDraft
        {
            Experiences = [new DraftEntry("e1", [Bullet("Trained 12 new nurses.", "e1.2")])],
        };

        var gated = await PassAsync(draft, _ => draft);

        Assert.Equal(["e1", "e2"], gated.Draft.Experiences.Select(e => e.Id));
        Assert.Equal(3, gated.Draft.Experiences[1].Bullets.Count);
        Assert.Contains(
            gated.Changes,
            c => c.Action == ClaimAction.PutBack && c.Text!.Contains("Mercy General", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_entry_the_profile_does_not_have_is_removed_by_name()
    {
        var draft = new ResumeDraft { Experiences = [new DraftEntry("e5", [Bullet("Chief of surgery.", "e1.2")])] };

        var gated = await PassAsync(draft, _ => draft);

        Assert.DoesNotContain(gated.Draft.Experiences, e => e.Id == "e5");
        Assert.Contains(gated.Changes, c => c.Action == ClaimAction.Removed && c.Original == "Chief of surgery.");
    }

    [Fact]
    public async Task A_summary_sentence_without_ground_becomes_the_candidates_own_summary()
    {
        var draft = Draft(Bullet("Trained 12 new nurses.", "e1.2")) with
        {
            Summary = [Bullet("World-class Chief Nursing Officer with 25 years in CTO roles.", "e1", "m1")],
        };

        var gated = await PassAsync(draft, _ => draft);

        Assert.Equal(Sources.Profile.Summary[0].Text, Assert.Single(gated.Draft.Summary).Text);
    }

    [Fact]
    public async Task Skills_are_ids_of_the_profile_and_a_heading_claims_nothing()
    {
        var draft = Draft(Bullet("Trained 12 new nurses.", "e1.2")) with
        {
            Skills = [new DraftSkillGroup("Certified Kubernetes Expert at Google", ["s1", "s99", "s1"])],
        };

        var gated = await PassAsync(draft, _ => draft);

        var group = Assert.Single(gated.Draft.Skills);
        Assert.Equal(("Skills", "s1"), (group.Category, Assert.Single(group.Items)));
        Assert.Contains(gated.Changes, c => c.Original == "s99");
    }

    [Fact]
    public async Task A_writer_that_fails_the_second_time_fails_no_run()
    {
        var draft = Draft(Bullet("Reduced medication errors by 90 %.", "e1.3"));

        var gated = await PassAsync(draft, _ => throw new ModelException(ModelErrorKind.Timeout, "too slow"));

        Assert.Equal(1, gated.Report.Restored);
        Assert.Equal(0, gated.Report.Unsupported);
    }

    [Fact]
    public void An_edited_text_is_told_what_it_says_too_much()
    {
        var warnings = ClaimGate.Check("Trained 40 nurses in sepsis screening.", "e1", Sources);

        Assert.Equal("F-num", Assert.Single(warnings).Rule);
        Assert.Empty(ClaimGate.Check("Trained 12 nurses in sepsis screening.", "e1", Sources));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("zwei")]
    [InlineData("1,000")]
    [InlineData("a-")]
    [InlineData("www.")]
    [InlineData("Mai 2019 – ")]
    public void A_text_without_end_is_refused_and_stops_nothing(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000));

        Assert.Contains(ClaimGate.Check(text, "e1", Candidates.Lehrerin().Sources()), v => v.Found == text[..40]);
    }

    private static Task<GatedDraft> PassAsync(
        ResumeDraft draft,
        Func<IReadOnlyList<ClaimViolation>, ResumeDraft> rewrite
    ) =>
        ClaimGate.PassAsync(
            draft,
            Sources,
            (v, _) => Task.FromResult(rewrite(v)),
            Xunit.TestContext.Current.CancellationToken
        );

    private static ResumeDraft Draft(params Claim[] bullets) =>
        new() { Experiences = [new DraftEntry("e1", bullets), new DraftEntry("e2", [])] };

    private static Claim Bullet(string text, params string[] evidence) => new() { Text = text, Evidence = evidence };
}
