namespace Vitae.Review;

/// <summary>Step 5: the resume beside its evidence, and every change of it decided by the candidate.</summary>
public sealed class ReviewStep
{
    private readonly ReviewDesks desks;
    private readonly LineRegeneration regeneration;
    private readonly RevisedVersions versions;

    internal ReviewStep(ReviewDesks desks, LineRegeneration regeneration, RevisedVersions versions)
    {
        this.desks = desks;
        this.regeneration = regeneration;
        this.versions = versions;
    }

    /// <summary>The given version, or the newest, line by line.</summary>
    public async Task<ReviewedResume> GetAsync(string sessionId, int? version, CancellationToken ct) =>
        ReviewedResume.Of(await desks.OpenAsync(sessionId, version, ct));

    /// <summary>Carries a decision out; whatever changes the resume becomes a new version with scores of its own.</summary>
    public async Task<ReviewedResume> ReviseAsync(string sessionId, Revision revision, CancellationToken ct)
    {
        var desk = await desks.OpenAsync(sessionId, version: null, ct);
        desk.RefuseIfStale(revision.ExpectedVersion);
        if (revision.Action == RevisionAction.Accept)
        {
            await versions.AcceptAsync(desk, Accepted(desk, revision.At), ct);
            return await GetAsync(sessionId, desk.Version, ct);
        }

        var run = desk.NewRun(revision);
        var content = revision.Action switch
        {
            RevisionAction.Reject => Rejection.Apply(desk, revision.At),
            RevisionAction.Edit => OwnWords.Apply(desk, revision.At, revision.Text),
            RevisionAction.Remove => desk.Without(revision.At),
            RevisionAction.Regenerate => await regeneration.ApplyAsync(desk, revision.At, revision.Text, run, ct),
            _ => throw ReviewErrors.NotARevision(revision.Action),
        };
        await versions.SaveAsync(desk, content, revision, run, ct);
        return await GetAsync(sessionId, desk.Version + 1, ct);
    }

    private static IReadOnlyList<string> Accepted(ReviewDesk desk, string at)
    {
        var open = desk.Items.Where(i => i.IsChange && !i.IsAccepted).ToList();
        if (at == Revision.Everything)
        {
            return [.. open.Select(i => i.Key)];
        }

        return desk.Items.FirstOrDefault(i => i.At == at) is { } item ? [item.Key] : throw ReviewErrors.NoSuchLine(at);
    }
}
