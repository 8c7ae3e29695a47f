using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>The finished resume: gated text joined with the immutable facts. Every export is made from this.</summary>
public sealed record ResumeContent
{
    /// <summary>Output language, ISO 639-1: section titles follow it.</summary>
    public required string Language { get; init; }
    public required ContactDetails Contact { get; init; }

    /// <summary>The posting's title and company, for file names and the page title; never printed as the candidate's own.</summary>
    public string? TargetTitle { get; init; }
    public string? TargetCompany { get; init; }
    public IReadOnlyList<Claim> Summary { get; init; } = [];
    public IReadOnlyList<ResumeEntry> Experiences { get; init; } = [];
    public IReadOnlyList<ResumeSkillGroup> Skills { get; init; } = [];
    public IReadOnlyList<ResumeEntry> Education { get; init; } = [];
    public IReadOnlyList<ResumeEntry> Projects { get; init; } = [];
    public IReadOnlyList<ResumeEntry> Certifications { get; init; } = [];
    public IReadOnlyList<Claim> Languages { get; init; } = [];
    public IReadOnlyList<Claim> Achievements { get; init; } = [];
}
