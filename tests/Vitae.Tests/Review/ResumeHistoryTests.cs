using Vitae.Review;
using Vitae.Tests.Fakes;

namespace Vitae.Tests.Review;

public sealed class ResumeHistoryTests
{
    [Fact]
    public async Task Versions_say_how_they_came_about()
    {
        await using var session = await ReviewedSession.CreateAsync();
        await session.DoAsync(RevisionAction.Edit, "summary[0]", "My own sentence");

        var versions = await session.History.ListAsync(session.Id, TestHouse.Ct);

        Assert.Equal([2, 1], versions.Select(v => v.Version));
        Assert.Equal(new VersionOrigin(RevisionAction.Edit, 1, "summary[0]"), versions[0].Origin);
        Assert.Null(versions[1].Origin);
    }

    [Fact]
    public async Task A_comparison_pairs_the_lines_that_speak_of_the_same_fact()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var before = (await session.ReadAsync()).Lines;
        await session.DoAsync(RevisionAction.Edit, "experiences.e1[0]", "My own bullet");
        var gone = before.First(l => l.At == "experiences.e2[0]");
        await session.DoAsync(RevisionAction.Remove, gone.At!);

        var comparison = await session.History.CompareAsync(session.Id, 1, 3, TestHouse.Ct);

        Assert.Equal(2, comparison.Differences.Count);
        Assert.Equal(
            (before.First(l => l.At == "experiences.e1[0]").Text, "My own bullet"),
            (comparison.Differences[0].Before, comparison.Differences[0].After)
        );
        Assert.Equal((gone.Text, null), (comparison.Differences[1].Before, comparison.Differences[1].After));
    }

    [Fact]
    public async Task A_restored_version_is_a_new_one_equal_to_the_old()
    {
        await using var session = await ReviewedSession.CreateAsync();
        var first = await session.ReadAsync();
        await session.DoAsync(RevisionAction.Edit, "summary[0]", "My own sentence");

        var restored = await session.History.RestoreAsync(session.Id, 1, expected: 2, TestHouse.Ct);

        Assert.Equal((3, 3), (restored.Version, restored.NewestVersion));
        Assert.Equal(first.Resume.HtmlContent, restored.Resume.HtmlContent);
        Assert.Equal(
            first.Lines.Select(l => (l.At, l.Text, l.Change)),
            restored.Lines.Select(l => (l.At, l.Text, l.Change))
        );
        Assert.Equal(first.LeftOut.Select(l => l.Original), restored.LeftOut.Select(l => l.Original));
        Assert.Equal((first.MatchScore, first.AtsScore), (restored.MatchScore, restored.AtsScore));
        var same = await session.History.CompareAsync(session.Id, 1, 3, TestHouse.Ct);
        Assert.Empty(same.Differences);
        Assert.Empty(same.Reordered);
    }

    [Fact]
    public async Task A_restoration_of_something_no_longer_newest_is_refused()
    {
        await using var session = await ReviewedSession.CreateAsync();
        await session.DoAsync(RevisionAction.Edit, "summary[0]", "My own sentence");

        var error = await Assert.ThrowsAsync<VitaeException>(() =>
            session.History.RestoreAsync(session.Id, 1, expected: 1, TestHouse.Ct)
        );

        Assert.Equal(ErrorCodes.VersionConflict, error.Code);
    }
}
