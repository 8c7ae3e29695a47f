using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>The answer to <c>write_resume</c>: told in lines, entries by the ids of their bullets.</summary>
internal sealed record WrittenResume
{
    [JsonIgnore]
    public IReadOnlyList<WrittenClaim> Summary { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<WrittenEntry> Experiences { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<WrittenSkills> Skills { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<WrittenEntry> Education { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<WrittenEntry> Projects { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<WrittenClaim> Achievements { get; init; } = [];

    [JsonPropertyName("summary")]
    public IEnumerable<string> SummaryTold => Summary.Select(c => c.ToLine());

    [JsonPropertyName("bullets")]
    public IEnumerable<string> BulletsTold =>
        Experiences
            .Concat(Education)
            .Concat(Projects)
            .SelectMany(e => e.ToLines())
            .Concat(Achievements.Select(c => c.ToLine()));

    [JsonPropertyName("skills")]
    public IEnumerable<string> SkillsTold => Skills.Select(g => g.ToLine());
}
