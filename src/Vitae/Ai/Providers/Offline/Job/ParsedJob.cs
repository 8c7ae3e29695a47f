using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>The answer to <c>parse_job</c>.</summary>
internal sealed record ParsedJob
{
    public string? Title { get; init; }

    public string? Company { get; init; }

    public string? Location { get; init; }

    public required string Language { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParsedRequirement> Requirements { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<string> Responsibilities { get; init; } = [];

    [JsonPropertyName("requirements")]
    public IEnumerable<string> RequirementsTold => Requirements.Select(r => r.ToLine());

    [JsonPropertyName("responsibilities")]
    public string ResponsibilitiesTold => LineNumbers.Format(Responsibilities);
}
