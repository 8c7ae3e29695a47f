using System.Text.Json.Serialization;
using Vitae.Ai;

namespace Vitae.Generation;

/// <summary>What the model answers to <c>extract_profile</c>: lines by number, and short slots copied from them.</summary>
internal sealed record ProfileAnswer
{
    [JsonConverter(typeof(LineNumbersConverter))]
    public required IReadOnlyList<string> Summary { get; init; }
    public required IReadOnlyList<EntryAnswer> Experiences { get; init; }
    public required IReadOnlyList<EntryAnswer> Education { get; init; }
    public required IReadOnlyList<EntryAnswer> Projects { get; init; }
    public required IReadOnlyList<EntryAnswer> Certifications { get; init; }
    public required IReadOnlyList<SkillGroupAnswer> TechnicalSkills { get; init; }
    public required IReadOnlyList<SkillGroupAnswer> SoftSkills { get; init; }
    public required IReadOnlyList<SkillGroupAnswer> Languages { get; init; }

    [JsonConverter(typeof(LineNumbersConverter))]
    public required IReadOnlyList<string> Achievements { get; init; }

    /// <summary>The answers to several documents as one; block ids differ, so nothing runs together.</summary>
    public static ProfileAnswer Join(IReadOnlyList<ProfileAnswer> answers) =>
        new()
        {
            Summary = [.. answers.SelectMany(a => a.Summary)],
            Experiences = [.. answers.SelectMany(a => a.Experiences)],
            Education = [.. answers.SelectMany(a => a.Education)],
            Projects = [.. answers.SelectMany(a => a.Projects)],
            Certifications = [.. answers.SelectMany(a => a.Certifications)],
            TechnicalSkills = [.. answers.SelectMany(a => a.TechnicalSkills)],
            SoftSkills = [.. answers.SelectMany(a => a.SoftSkills)],
            Languages = [.. answers.SelectMany(a => a.Languages)],
            Achievements = [.. answers.SelectMany(a => a.Achievements)],
        };

    /// <summary>Under the blocks' own ids.</summary>
    public ProfileAnswer Map(Func<IReadOnlyList<string>, IReadOnlyList<string>> ids) =>
        new()
        {
            Summary = ids(Summary),
            Experiences = [.. Experiences.Select(e => e.Map(ids))],
            Education = [.. Education.Select(e => e.Map(ids))],
            Projects = [.. Projects.Select(e => e.Map(ids))],
            Certifications = [.. Certifications.Select(e => e.Map(ids))],
            TechnicalSkills = [.. TechnicalSkills.Select(s => s.Map(ids))],
            SoftSkills = [.. SoftSkills.Select(s => s.Map(ids))],
            Languages = [.. Languages.Select(s => s.Map(ids))],
            Achievements = ids(Achievements),
        };
}
