namespace Vitae.Generation;

/// <summary>What one run of the pipeline made, before it is saved.</summary>
internal sealed record ComposedResume
{
    public required CandidateProfile Profile { get; init; }

    /// <summary>The ground the claims were judged on.</summary>
    public required ClaimSources Sources { get; init; }

    /// <summary>Where documents disagree, with the value taken.</summary>
    public required IReadOnlyList<FactConflict> Conflicts { get; init; }
    public required MatchAnalysis Match { get; init; }
    public required ResumeContent Content { get; init; }
    public required ClaimReport Claims { get; init; }

    /// <summary>What the gate found odd but let pass, such as a technology younger than the job.</summary>
    public required IReadOnlyList<ClaimViolation> Doubts { get; init; }

    /// <summary>Every difference from the candidate's own words.</summary>
    public required IReadOnlyList<ResumeChange> Changes { get; init; }
    public required AtsReview Review { get; init; }
    public required Scores Scores { get; init; }
    public required string Html { get; init; }
}
