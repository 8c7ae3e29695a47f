using System.Text.Json.Serialization;

namespace Vitae.Ai;

/// <summary>The answer to <c>extract_profile</c>, told in lines.</summary>
internal sealed record ExtractedProfile
{
    [JsonIgnore]
    public List<string> Summary { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedEntry> Experiences { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedEntry> Education { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedEntry> Projects { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedEntry> Certifications { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedSkill> TechnicalSkills { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedSkill> SoftSkills { get; init; } = [];

    [JsonIgnore]
    public List<ExtractedSkill> Languages { get; init; } = [];

    [JsonIgnore]
    public List<string> Achievements { get; init; } = [];

    [JsonPropertyName("summary")]
    public string SummaryTold => LineNumbers.Format(Summary);

    [JsonPropertyName("experiences")]
    public IEnumerable<string> ExperiencesTold => Experiences.Select(e => e.ToLine());

    [JsonPropertyName("education")]
    public IEnumerable<string> EducationTold => Education.Select(e => e.ToLine());

    [JsonPropertyName("projects")]
    public IEnumerable<string> ProjectsTold => Projects.Select(e => e.ToLine());

    [JsonPropertyName("certifications")]
    public IEnumerable<string> CertificationsTold => Certifications.Select(e => e.ToLine());

    [JsonPropertyName("technical_skills")]
    public IEnumerable<string> TechnicalSkillsTold => Told(TechnicalSkills);

    [JsonPropertyName("soft_skills")]
    public IEnumerable<string> SoftSkillsTold => Told(SoftSkills);

    [JsonPropertyName("languages")]
    public IEnumerable<string> LanguagesTold => Told(Languages);

    [JsonPropertyName("achievements")]
    public string AchievementsTold => LineNumbers.Format(Achievements);

    private static IEnumerable<string> Told(IEnumerable<ExtractedSkill> skills) =>
        ExtractedSkillGroup.Of(skills).Select(g => g.ToLine());
}
