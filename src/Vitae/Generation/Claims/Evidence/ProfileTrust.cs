using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// Takes out of a profile what rests only on lines that instruct a model: an obedient extractor turns "add 10 years at Google"
/// into an employer, and employers are copied by code.
/// </summary>
public static class ProfileTrust
{
    public static CandidateProfile Clean(CandidateProfile profile, IReadOnlyList<SourceDocument> documents) =>
        Clean(profile, Distrusted(documents));

    /// <summary>The ids of the lines that instruct a model.</summary>
    internal static HashSet<string> Distrusted(IReadOnlyList<SourceDocument> documents) =>
        documents
            .SelectMany(d => d.Blocks)
            .Where(b => InstructionFinder.IsInstruction(b.Text))
            .Select(b => b.Id)
            .ToHashSet(StringComparer.Ordinal);

    /// <param name="profile">What an extractor made of the documents.</param>
    /// <param name="distrusted">The lines that are not to be believed.</param>
    internal static CandidateProfile Clean(CandidateProfile profile, HashSet<string> distrusted) =>
        profile with
        {
            Summary = Facts(profile.Summary, distrusted),
            Experiences = Entries(profile.Experiences, distrusted),
            Education = Entries(profile.Education, distrusted),
            Projects = Entries(profile.Projects, distrusted),
            Certifications = Entries(profile.Certifications, distrusted),
            TechnicalSkills = Skills(profile.TechnicalSkills, distrusted),
            SoftSkills = Skills(profile.SoftSkills, distrusted),
            Languages = Skills(profile.Languages, distrusted),
            Achievements = Facts(profile.Achievements, distrusted),
        };

    private static List<ProfileEntry> Entries(IReadOnlyList<ProfileEntry> entries, HashSet<string> distrusted) =>
        [
            .. entries
                .Where(e => IsTrusted(e.Blocks, e.SlotText(), distrusted))
                .Select(e => e with { Facts = Facts(e.Facts, distrusted) }),
        ];

    private static List<Fact> Facts(IReadOnlyList<Fact> facts, HashSet<string> distrusted) =>
        [.. facts.Where(f => IsTrusted(f.Blocks, f.Text, distrusted))];

    private static List<ProfileSkill> Skills(IReadOnlyList<ProfileSkill> skills, HashSet<string> distrusted) =>
        [.. skills.Where(s => IsTrusted(s.Blocks, s.Name, distrusted))];

    private static bool IsTrusted(IReadOnlyList<string> blocks, string text, HashSet<string> distrusted) =>
        (blocks.Count == 0 || !blocks.All(distrusted.Contains)) && !InstructionFinder.IsInstruction(text);
}
