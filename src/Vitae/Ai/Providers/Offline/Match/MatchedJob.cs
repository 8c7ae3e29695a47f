using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>The answer to <c>match_job</c>.</summary>
internal sealed record MatchedJob
{
    /// <summary>0–100; null when the job names no requirement.</summary>
    public required double? Score { get; init; }

    [JsonIgnore]
    public IReadOnlyList<MatchedRequirement> Requirements { get; init; } = [];

    [JsonPropertyName("requirements")]
    public IEnumerable<string> RequirementsTold => Requirements.Select(r => r.ToLine());

    [JsonIgnore]
    public IReadOnlyList<ScoredId> Relevance { get; init; } = [];

    [JsonPropertyName("relevance")]
    public IEnumerable<string> RelevanceTold => Relevance.Select(r => r.ToLine());

    public required IReadOnlyList<string> Strengths { get; init; }

    public required IReadOnlyList<string> Emphasis { get; init; }
}
