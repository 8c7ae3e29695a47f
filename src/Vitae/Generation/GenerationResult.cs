using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>A generated resume with all that explains it: the <c>resume</c> of the JSON result.</summary>
public sealed record GenerationResult
{
    /// <summary>Row id; null for a preview.</summary>
    public int? Id { get; init; }
    public required string SessionId { get; init; }

    /// <summary>1, 2, 3 … within the session; null for a preview.</summary>
    public int? Version { get; init; }

    /// <summary>0–100 with one decimal; null = not scored.</summary>
    public double? MatchScore { get; init; }
    public double? AtsScore { get; init; }
    public required int WordCount { get; init; }

    /// <summary>Plain text by section name.</summary>
    public required IReadOnlyDictionary<string, string> Sections { get; init; }
    public required string HtmlContent { get; init; }

    /// <summary>Seconds.</summary>
    public required double GenerationTime { get; init; }

    /// <summary>The model that wrote the resume.</summary>
    public required string ModelUsed { get; init; }

    /// <summary>Model calls made for this version; 0 when every answer came from the ledger.</summary>
    public required int ApiCallsMade { get; init; }
    public required int TokensUsed { get; init; }
    public required ClaimReport Claims { get; init; }
    public required MatchAnalysis Match { get; init; }
    public required AtsReview Ats { get; init; }
    public required IReadOnlyList<AiUsage> Usage { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }
    public required IReadOnlyDictionary<string, string> PromptVersions { get; init; }
    public required IReadOnlyList<ResumeChange> Changes { get; init; }

    /// <summary>True when an existing version for the same input was given back.</summary>
    public bool Existing { get; init; }

    /// <summary>Claim → fact → quote → place; null where only the saved row was read.</summary>
    public IReadOnlyList<EvidenceRow>? Evidence => Explanation?.Evidence;

    // These two could be set, or the API's description would not say that they may be null.
    /// <summary>The match of the candidate's own CV and of this resume, by one measure.</summary>
    public MatchComparison? MatchComparison
    {
        get => field ?? Explanation?.MatchComparison;
        init;
    }

    public ResumeMetrics? Metrics
    {
        get => field ?? Explanation?.Metrics;
        init;
    }

    /// <summary>Where the three above come from; null where only the saved row was read.</summary>
    internal ResultExplanation? Explanation { get; init; }

    /// <summary>The facts everything rests on; saved with the version, not printed.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public CandidateProfile? Profile { get; init; }

    /// <summary>Every claim with its evidence: what all exports are made from.</summary>
    public required ResumeContent Content { get; init; }
}
