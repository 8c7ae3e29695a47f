using System.Text.Json.Serialization;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>A version as the candidate decides about it: every line beside its evidence, what was left out, the scores, the gaps.</summary>
public sealed record ReviewedResume
{
    public required string SessionId { get; init; }
    public required int Version { get; init; }

    /// <summary>Decisions are about the newest version only.</summary>
    public required int NewestVersion { get; init; }

    /// <summary>What made this version of an earlier one; null when it was generated.</summary>
    public VersionOrigin? Origin { get; init; }
    public double? MatchScore { get; init; }
    public double? AtsScore { get; init; }
    public required int WordCount { get; init; }
    public int? WordLimit { get; init; }

    /// <summary>The printed lines in reading order.</summary>
    public required IReadOnlyList<ReviewItem> Lines { get; init; }

    /// <summary>What the candidate wrote and the resume does not say.</summary>
    public required IReadOnlyList<ReviewItem> LeftOut { get; init; }

    /// <summary>Changes nobody has decided about yet.</summary>
    public required int Undecided { get; init; }
    public required MatchComparison? MatchComparison { get; init; }
    public required AtsReview Ats { get; init; }
    public required IReadOnlyList<Gap> Gaps { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The whole saved version, for pages that print it; always there, but JSON refuses what is required and ignored.</summary>
    [JsonIgnore]
    public GenerationResult Resume { get; init; } = null!;

    internal static ReviewedResume Of(ReviewDesk desk) =>
        new()
        {
            SessionId = desk.SessionId,
            Version = desk.Version,
            NewestVersion = desk.NewestVersion,
            Origin = desk.Origin,
            MatchScore = desk.Resume.MatchScore,
            AtsScore = desk.Resume.AtsScore,
            WordCount = desk.Resume.WordCount,
            WordLimit = desk.Input.Config.WordLimit,
            Lines = [.. desk.Items.Where(i => i.Text is not null)],
            LeftOut = [.. desk.Items.Where(i => i.Text is null)],
            Undecided = desk.Items.Count(i => i.IsChange && !i.IsAccepted),
            MatchComparison = MatchComparison.Of(desk.Content, desk.Sources, desk.Resume.Match),
            Ats = desk.Resume.Ats,
            Gaps = GapFinder.Find(desk.Sources, desk.Resume.Match),
            Warnings = desk.Resume.Warnings,
            Resume = desk.Resume,
        };
}
