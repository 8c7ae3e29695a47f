using Vitae.Documents;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>Joins the gated text with the immutable facts: every employer, title, date, degree and certificate is copied here, by id.</summary>
internal static class ResumeAssembly
{
    public static ResumeContent Join(
        ResumeDraft draft,
        CandidateProfile profile,
        JobRequirements job,
        ContactDetails contact,
        string language
    ) =>
        new()
        {
            Language = language,
            Contact = contact,
            TargetTitle = job.Title,
            TargetCompany = job.Company,
            Summary = draft.Summary,
            // Every employer and school stays, whatever the writer chose.
            Experiences = All(profile.Experiences, draft.Experiences),
            Skills = Skills(draft.Skills, profile),
            Education = All(profile.Education, draft.Education),
            Projects = Chosen(profile.Projects, draft.Projects),
            Certifications = All(profile.Certifications, []),
            Languages = profile.Languages.Select(Language).ToList(),
            Achievements = draft.Achievements,
        };

    private static List<ResumeEntry> All(IReadOnlyList<ProfileEntry> entries, IReadOnlyList<DraftEntry> drafts) =>
        NewestFirst(entries).Select(e => Entry(e, drafts.FirstOrDefault(d => d.Id == e.Id))).ToList();

    private static List<ResumeEntry> Chosen(IReadOnlyList<ProfileEntry> entries, IReadOnlyList<DraftEntry> drafts) =>
        drafts
            .DistinctBy(d => d.Id, StringComparer.Ordinal)
            .Join(entries, d => d.Id, e => e.Id, (d, e) => Entry(e, d), StringComparer.Ordinal)
            .ToList();

    // Readers and machines expect the newest first; without dates the candidate's own order stands.
    private static IEnumerable<ProfileEntry> NewestFirst(IReadOnlyList<ProfileEntry> entries) =>
        entries.All(e => e.Period?.Start is not null)
            ? entries
                .OrderByDescending(e => Ordinal(End(e.Period!)))
                .ThenByDescending(e => Ordinal(e.Period!.Start!.Value))
            : entries;

    private static Reading.YearMonth End(Reading.Period period) =>
        period.IsOngoing ? new(9999, 12) : period.End ?? period.Start!.Value;

    private static int Ordinal(Reading.YearMonth date) => (date.Year * 12) + (date.Month ?? 12);

    internal static ResumeEntry Entry(ProfileEntry entry, DraftEntry? draft) =>
        new()
        {
            Id = entry.Id,
            Title = entry.Title,
            Organisation = entry.Organisation,
            Location = entry.Location,
            Dates = entry.Period?.Text,
            Start = entry.Period?.Start,
            End = entry.Period?.End,
            Bullets = draft?.Bullets ?? [],
        };

    private static List<ResumeSkillGroup> Skills(IReadOnlyList<DraftSkillGroup> groups, CandidateProfile profile)
    {
        var skills = profile.TechnicalSkills.Concat(profile.SoftSkills).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        return groups
            .Select(g => new ResumeSkillGroup(
                g.Category,
                g.Items.Where(id => skills.ContainsKey(id) && printed.Add(id)).Select(id => Skill(skills[id])).ToList()
            ))
            .Where(g => g.Items.Count > 0)
            .ToList();
    }

    private static Claim Skill(ProfileSkill skill) => new() { Text = skill.Name, Evidence = [skill.Id] };

    private static Claim Language(ProfileSkill language) =>
        new()
        {
            Text = language.Level is null ? language.Name : $"{language.Name} ({language.Level})",
            Evidence = [language.Id],
        };
}
