namespace Vitae.Ai;

/// <summary>Skills under the candidate's own group headings, what the job asks for first.</summary>
internal static class SkillGroups
{
    private const int MostUngrouped = 24;

    public static IReadOnlyList<WrittenSkills> Of(
        PromptProfile profile,
        Dictionary<string, double> relevance,
        string language
    )
    {
        var groups = profile
            .Skills.Where(s => s.Category is not null)
            .GroupBy(s => s.Category!, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(g => g.Max(s => relevance.GetValueOrDefault(s.Id)))
            .Select(g => Group(g.Key, g, relevance, int.MaxValue))
            .ToList();
        var heading = Phrases.Of(groups.Count == 0 ? "skills" : "further", language);
        groups.Add(Group(heading, profile.Skills.Where(s => s.Category is null), relevance, MostUngrouped));
        groups.Add(Group(Phrases.Of("soft", language), profile.Traits, relevance, MostUngrouped));
        return groups.Where(g => g.Items.Count > 0).ToList();
    }

    private static WrittenSkills Group(
        string heading,
        IEnumerable<ProfileItem> items,
        Dictionary<string, double> relevance,
        int most
    ) =>
        new(
            heading,
            items.OrderByDescending(i => relevance.GetValueOrDefault(i.Id)).Take(most).Select(i => i.Id).ToList()
        );
}
