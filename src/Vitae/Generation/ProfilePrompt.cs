using System.Text;

namespace Vitae.Generation;

/// <summary>The profile as prompts show it: one line a fact, ids first; the same bytes for every stage so that prompt caches hit.</summary>
internal static class ProfilePrompt
{
    public static string Render(CandidateProfile profile)
    {
        var text = new StringBuilder();
        Facts(text, "summary", profile.Summary);
        Entries(text, "experiences", profile.Experiences);
        Entries(text, "education", profile.Education);
        Entries(text, "projects", profile.Projects);
        Entries(text, "certifications", profile.Certifications);
        Skills(text, "technical skills", profile.TechnicalSkills);
        Skills(text, "soft skills", profile.SoftSkills);
        Skills(text, "languages", profile.Languages);
        Facts(text, "achievements", profile.Achievements);
        return text.ToString().TrimEnd();
    }

    private static void Entries(StringBuilder text, string title, IReadOnlyList<ProfileEntry> entries)
    {
        Title(text, title, entries.Count);
        foreach (var entry in entries)
        {
            var slots = $"{entry.Title} | {entry.Organisation} | {entry.Location} | {entry.Period?.Text}";
            Line(text, entry.Id, slots.TrimEnd(' ', '|'));
            foreach (var fact in entry.Facts)
            {
                Line(text, fact.Id, fact.Text);
            }
        }
    }

    private static void Facts(StringBuilder text, string title, IReadOnlyList<Fact> facts)
    {
        Title(text, title, facts.Count);
        foreach (var fact in facts)
        {
            Line(text, fact.Id, fact.Text);
        }
    }

    private static void Skills(StringBuilder text, string title, IReadOnlyList<ProfileSkill> skills)
    {
        Title(text, title, skills.Count);
        foreach (var (category, group) in Groups(skills))
        {
            var names = group.Select(s => $"[{s.Id}] {s.Name}{(s.Level is null ? "" : $" ({s.Level})")}");
            text.AppendJoin("; ", names).Append(category is null ? "" : $" {{{category}}}").Append('\n');
        }
    }

    /// <summary>Neighbours under one heading share a line, so that the heading is said once.</summary>
    private static IEnumerable<(string? Category, List<ProfileSkill> Skills)> Groups(IReadOnlyList<ProfileSkill> skills)
    {
        var group = new List<ProfileSkill>();
        foreach (var skill in skills)
        {
            if (group is [.., var last] && last.Category != skill.Category)
            {
                yield return (last.Category, group);
                group = [];
            }

            group.Add(skill);
        }

        if (group.Count > 0)
        {
            yield return (group[0].Category, group);
        }
    }

    private static void Title(StringBuilder text, string title, int items)
    {
        if (items > 0)
        {
            text.Append("# ").Append(title).Append('\n');
        }
    }

    private static void Line(StringBuilder text, string id, string line) =>
        text.Append('[').Append(id).Append("] ").Append(line).Append('\n');
}
