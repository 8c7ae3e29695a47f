using Vitae.Generation;
using Vitae.Review;
using Vitae.Sessions;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Review;

public sealed class ReviewStepTests
{
    [Fact]
    public async Task Every_line_stands_beside_the_quote_it_rests_on()
    {
        await using var session = await ReviewedSession.CreateAsync();

        var review = await session.ReadAsync();

        Assert.True(review.Lines.Count > 10, $"{review.Lines.Count} lines");
        Assert.All(
            review.Lines,
            line =>
            {
                Assert.NotEmpty(line.Evidence);
                Assert.Contains(line.Evidence, e => e.Quotes.Count > 0);
                Assert.NotNull(line.Original);
            }
        );
        Assert.All(review.Lines.Where(l => l.Change is not null), l => Assert.False(string.IsNullOrEmpty(l.Reason)));
    }

    [Fact]
    public async Task A_line_at_another_place_than_the_candidates_is_marked_as_moved()
    {
        await using var session = await ReviewedSession.CreateAsync();

        var moved = (await session.ReadAsync()).Lines.First(l => l.Change == ChangeKind.Moved);
        var back = await session.DoAsync(RevisionAction.Reject, moved.At!);

        Assert.NotEqual(moved.MovedFrom, moved.MovedTo);
        Assert.DoesNotContain(back.Lines, l => l.Text == moved.Text && l.Change == ChangeKind.Moved);
    }

    [Fact]
    public async Task What_was_trimmed_or_dropped_can_be_put_back()
    {
        await using var session = await ReviewedSession.CreateAsync(
            Vitae.Configuration.GenerationConfig.ForTest with
            {
                WordLimit = 250,
            }
        );
        var left = (await session.ReadAsync()).LeftOut.First(i => i.EntryId == "e1");

        var after = await session.DoAsync(RevisionAction.Reject, left.At!);

        Assert.Equal(2, after.Version);
        Assert.Contains(after.Lines, l => l.Text == left.Original && l.EntryId == "e1");
        Assert.DoesNotContain(after.LeftOut, i => i.At == left.At);
        Assert.Contains(left.Original!, after.Resume.HtmlContent.Replace("&#39;", "'"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_taken_out_is_named_among_what_was_left_out()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var line = (await session.ReadAsync()).Lines.First(l => l.EntryId == "e1");

        var after = await session.DoAsync(RevisionAction.Remove, line.At!);

        Assert.DoesNotContain(after.Lines, l => l.Text == line.Text);
        Assert.Contains(after.LeftOut, i => i.Reason == "taken out in review" && i.Original == line.Original);
    }

    [Fact]
    public async Task The_candidates_own_words_stand_with_a_warning_never_refused()
    {
        await using var session = await ReviewedSession.CreateAsync();

        var after = await session.DoAsync(
            RevisionAction.Edit,
            "experiences.e1[0]",
            "Led 400 engineers and saved 99 million euros with Kubernetes"
        );

        var line = after.Lines.First(l => l.At == "experiences.e1[0]");
        Assert.True(line.IsOwn);
        Assert.Equal(ChangeKind.Edited, line.Change);
        Assert.NotEmpty(line.Warnings);
        Assert.NotEmpty(line.Evidence);
        Assert.Contains("99 million euros", after.Resume.HtmlContent, StringComparison.Ordinal);
        Assert.NotNull(after.AtsScore);
    }

    [Fact]
    public async Task Rejecting_an_edit_brings_the_candidates_documents_back()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var before = (await session.ReadAsync()).Lines.First(l => l.At == "experiences.e1[0]");
        await session.DoAsync(RevisionAction.Edit, before.At!, "Something else entirely");

        var after = await session.DoAsync(RevisionAction.Reject, before.At!);

        Assert.Contains(after.Lines, l => l.Text == before.Evidence[0].Text && !l.IsOwn);
        Assert.DoesNotContain(after.Lines, l => l.Text == "Something else entirely");
    }

    [Fact]
    public async Task One_bullet_is_written_anew_from_its_own_entry()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var before = (await session.ReadAsync()).Lines.First(l => l.At == "experiences.e1[0]");

        var after = await session.DoAsync(RevisionAction.Regenerate, before.At!, "shorter, please");

        var line = after.Lines.First(l => l.At == before.At);
        Assert.NotEqual(before.Text, line.Text);
        Assert.All(line.Evidence, e => Assert.StartsWith("e1.", e.Id, StringComparison.Ordinal));
        Assert.Contains(after.Resume.Usage, u => u.Stage == "rewrite_claim");
        Assert.Equal("shorter, please", after.Origin!.Instruction);
    }

    [Fact]
    public async Task Accepting_makes_no_version_and_outlives_the_next_one()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var before = await session.ReadAsync();

        var accepted = await session.DoAsync(RevisionAction.Accept, Revision.Everything);
        var after = await session.DoAsync(RevisionAction.Remove, "summary[0]");

        Assert.True(before.Undecided > 0);
        Assert.Equal((1, 0), (accepted.Version, accepted.Undecided));
        Assert.True(after.Undecided < before.Undecided, $"{after.Undecided} of {before.Undecided}");
        Assert.Equal(5, (await session.House.Get<SessionStore>().GetAsync(session.Id, TestHouse.Ct)).CurrentStep);
    }

    [Fact]
    public async Task The_second_of_two_tabs_is_told_and_changes_nothing()
    {
        await using var session = await ReviewedSession.CreateAsync();
        await session.DoAsync(RevisionAction.Edit, "summary[0]", "First tab", expected: 1);

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            session.DoAsync(RevisionAction.Edit, "summary[0]", "Second tab", expected: 1)
        );

        Assert.Equal(ErrorCodes.VersionConflict, error.Code);
        Assert.Equal(2, (await session.ReadAsync()).NewestVersion);
    }

    [Fact]
    public async Task Decisions_at_the_same_moment_make_one_version_and_one_conflict()
    {
        await using var session = await ReviewedSession.CreateAsync();

        var decisions = Enumerable
            .Range(0, 4)
            .Select(i => session.DoAsync(RevisionAction.Edit, "summary[0]", $"Tab {i}", expected: 1))
            .ToList();
        var failures = new List<string>();
        foreach (var decision in decisions)
        {
            failures.Add((await Record.ExceptionAsync(() => decision) as VitaeException)?.Code ?? "none");
        }

        Assert.Single(failures, f => f == "none");
        Assert.Equal(3, failures.Count(f => f == ErrorCodes.VersionConflict));
        Assert.Equal(2, (await session.ReadAsync()).NewestVersion);
    }

    [Theory]
    [InlineData("experiences.e99[0]")]
    [InlineData("experiences.e1[99]")]
    [InlineData("skills[0]")]
    [InlineData("../etc")]
    public async Task A_line_that_does_not_exist_is_an_error_that_says_how_lines_are_named(string at)
    {
        await using var session = await ReviewedSession.CreateAsync();

        var error = await Assert.ThrowsAsync<VitaeException>(() => session.DoAsync(RevisionAction.Edit, at, "text"));

        Assert.Equal(ErrorCodes.InvalidInput, error.Code);
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public async Task Generating_again_from_the_same_input_keeps_the_reviewed_version()
    {
        await using var session = await ReviewedSession.CreateAsync();
        await session.DoAsync(RevisionAction.Edit, "summary[0]", "My own sentence");

        var again = await session
            .House.Get<GenerationStep>()
            .RunAsync(session.Id, new GenerationRequest(), TestHouse.Ct);

        Assert.Equal((true, 2), (again.Existing, again.Version));
    }

    [Fact]
    public async Task A_review_can_be_printed_as_json()
    {
        await using var session = await ReviewedSession.CreateAsync();

        var json = System.Text.Json.JsonSerializer.Serialize(await session.ReadAsync(), VitaeJson.Options);

        Assert.Contains("\"left_out\":", json, StringComparison.Ordinal);
        Assert.DoesNotContain("html_content", json, StringComparison.Ordinal);
    }
}
