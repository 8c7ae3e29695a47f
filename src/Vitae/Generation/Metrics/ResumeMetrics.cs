namespace Vitae.Generation;

/// <summary>The figures to put beside other tools, and the ones they do not have.</summary>
public sealed record ResumeMetrics
{
    /// <summary>Tailored resume against the candidate's documents.</summary>
    public required TextSimilarity? ContentPreservation { get; init; }

    /// <summary>Tailored resume against the posting.</summary>
    public required TextSimilarity? JobAlignment { get; init; }

    /// <summary>The candidate's documents against the posting.</summary>
    public required TextSimilarity? JobMatch { get; init; }

    /// <summary>Claims of the finished resume without ground / all claims.</summary>
    public required double UnsupportedClaimRate { get; init; }

    /// <summary>Numbers of the resume that its sources have / all numbers of the resume; null when it has none.</summary>
    public required double? NumberPreservation { get; init; }

    /// <summary>Facts shown / all facts of the profile; null when there are none.</summary>
    public required double? FactRecall { get; init; }

    /// <summary>Ids of the facts the resume leaves out, by name.</summary>
    public required IReadOnlyList<string> FactsDropped { get; init; }
}
