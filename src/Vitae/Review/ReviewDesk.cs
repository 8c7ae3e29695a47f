using Vitae.Ai;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>A saved version laid out for review: its content, the documents it rests on, and every line with its change.</summary>
internal sealed record ReviewDesk
{
    public required GenerationResult Resume { get; init; }
    public required GenerationInput Input { get; init; }
    public required ClaimSources Sources { get; init; }

    /// <summary>What the person has decided so far, as <see cref="ReviewItem.Key"/>.</summary>
    public required IReadOnlySet<string> Accepted { get; init; }
    public required int NewestVersion { get; init; }
    public required VersionOrigin? Origin { get; init; }

    public IReadOnlyList<ReviewItem> Items => field ??= ReviewItems.Of(this);

    public string SessionId => Resume.SessionId;
    public int Version => Resume.Version!.Value;
    public ResumeContent Content => Resume.Content;
    public CandidateProfile Profile => Resume.Profile!;

    /// <summary>Two people, or two tabs, looked at the same version: the second decision must not undo the first.</summary>
    public void RefuseIfStale(int? expected)
    {
        if (expected is { } version && version != NewestVersion)
        {
            throw ReviewErrors.Stale(SessionId, version, NewestVersion);
        }
    }

    public LinePlace PlaceOf(string at) =>
        LinePlace.Parse(at) is { } place && place.Index < ContentLines.Of(Content, place).Count
            ? place
            : throw ReviewErrors.NoSuchLine(at);

    public ResumeContent Without(string at)
    {
        var place = PlaceOf(at);
        var lines = ContentLines.Of(Content, place).ToList();
        lines.RemoveAt(place.Index);
        return ContentLines.With(Content, place, lines);
    }

    public ResumeContent Replace(LinePlace place, IReadOnlyList<Claim> claims)
    {
        var lines = ContentLines.Of(Content, place).ToList();
        lines.RemoveAt(place.Index);
        lines.InsertRange(place.Index, claims);
        return ContentLines.With(Content, place, lines);
    }

    public AiRun NewRun(Revision revision) =>
        new()
        {
            SessionId = SessionId,
            Models = [Input.Config.Model, .. Input.Config.Fallbacks],
            BudgetUsd = Input.Config.BudgetUsd,
            Progress = revision.Progress,
            Watch = revision.Watch,
        };
}
