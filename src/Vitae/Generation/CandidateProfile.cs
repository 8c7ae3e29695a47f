namespace Vitae.Generation;

/// <summary>Stage 1's result: every fact of the candidate's documents, with ids and evidence.</summary>
public sealed record CandidateProfile
{
    public IReadOnlyList<Fact> Summary { get; init; } = [];
    public IReadOnlyList<ProfileEntry> Experiences { get; init; } = [];
    public IReadOnlyList<ProfileEntry> Education { get; init; } = [];
    public IReadOnlyList<ProfileEntry> Projects { get; init; } = [];
    public IReadOnlyList<ProfileEntry> Certifications { get; init; } = [];
    public IReadOnlyList<ProfileSkill> TechnicalSkills { get; init; } = [];
    public IReadOnlyList<ProfileSkill> SoftSkills { get; init; } = [];
    public IReadOnlyList<ProfileSkill> Languages { get; init; } = [];

    /// <summary>Honours, publications and results told outside any entry.</summary>
    public IReadOnlyList<Fact> Achievements { get; init; } = [];

    /// <summary>True when nothing at all was found that a resume could say.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty =>
        Experiences.Count
            + Education.Count
            + Projects.Count
            + Certifications.Count
            + TechnicalSkills.Count
            + SoftSkills.Count
            + Summary.Count
            + Achievements.Count
        == 0;

    /// <summary>ISO 639-1 of the documents' main language.</summary>
    public required string Language { get; init; }
}
