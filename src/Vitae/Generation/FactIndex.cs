namespace Vitae.Generation;

/// <summary>Every id of a profile and what it stands for.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProfileEntry> entries = new(StringComparer.Ordinal);

    public FactIndex(CandidateProfile profile)
    {
        Facts(profile.Summary);
        Facts(profile.Achievements);
        Entries(profile.Experiences);
        Entries(profile.Education);
        Entries(profile.Projects);
        Entries(profile.Certifications);
        Skills(profile.TechnicalSkills);
        Skills(profile.SoftSkills);
        Skills(profile.Languages);
    }

    public bool Knows(string id) => texts.ContainsKey(id);

    /// <summary>The candidate's words for a fact, entry or skill; null for an unknown id.</summary>
    public string? TextOf(string id) => texts.GetValueOrDefault(id);

    /// <summary>The blocks behind an id; empty for an unknown one.</summary>
    public IReadOnlyList<string> BlocksOf(string id) => blocks.GetValueOrDefault(id) ?? [];

    /// <summary>The entry an id is, or belongs to; null for skills and facts of their own.</summary>
    public ProfileEntry? EntryOf(string id) => entries.GetValueOrDefault(id);

    private void Facts(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            Add(fact.Id, fact.Text, fact.Blocks);
        }
    }

    private void Entries(IReadOnlyList<ProfileEntry> list)
    {
        foreach (var entry in list)
        {
            var slots = new[] { entry.Title, entry.Organisation, entry.Location, entry.Period?.Text };
            Add(entry.Id, string.Join(", ", slots.Where(s => !string.IsNullOrEmpty(s))), entry.Blocks);
            entries[entry.Id] = entry;
            foreach (var fact in entry.Facts)
            {
                Add(fact.Id, fact.Text, fact.Blocks);
                entries[fact.Id] = entry;
            }
        }
    }

    private void Skills(IReadOnlyList<ProfileSkill> skills)
    {
        foreach (var skill in skills)
        {
            Add(skill.Id, skill.Name, skill.Blocks);
        }
    }

    private void Add(string id, string text, IReadOnlyList<string> cited)
    {
        texts[id] = text;
        blocks[id] = cited;
    }
}
