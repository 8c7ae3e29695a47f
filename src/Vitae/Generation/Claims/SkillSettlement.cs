namespace Vitae.Generation;

/// <summary>Skills are ids of the profile, each once; a heading over them claims nothing.</summary>
internal sealed class SkillSettlement(ClaimCheck check, SettlementLog log)
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly SkillHeadings headings = new(check);

    public IReadOnlyList<DraftSkillGroup> Settle(IReadOnlyList<DraftSkillGroup> groups)
    {
        var settled = new List<DraftSkillGroup>();
        for (var i = 0; i < groups.Count; i++)
        {
            var path = $"skills[{i}]";
            var items = groups[i].Items.Select(id => Known(id, path)).OfType<string>().Where(shown.Add).ToList();
            if (items.Count > 0)
            {
                settled.Add(new DraftSkillGroup(Heading(groups[i].Category, items, path), items));
            }
        }

        return settled;
    }

    private string? Known(string id, string path)
    {
        if (check.Index.FindSkill(id) is { } skill)
        {
            log.Supported();
            return skill.Id;
        }

        log.Note($"{path}.items", ClaimAction.Removed, id, null, "F-skill: the profile has no such skill.");
        return null;
    }

    private string Heading(string category, List<string> items, string path)
    {
        var heading = headings.Settle(category, items);
        if (heading != category)
        {
            log.Note(
                $"{path}.category",
                ClaimAction.Restored,
                category,
                heading,
                "F-skill: a heading claims nothing of its own."
            );
        }

        return heading;
    }
}
