using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>Skills by name: the same skill named again adds where, and what the first mention left open.</summary>
internal sealed class SkillList(List<ExtractedSkill> skills)
{
    private const int MostBlocks = 8;
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    public void Add(ExtractedSkill skill)
    {
        var key = KeyOf(skill.Name);
        if (!byName.TryGetValue(key, out var index))
        {
            byName[key] = skills.Count;
            skills.Add(skill);
            return;
        }

        var known = skills[index];
        skills[index] = known with
        {
            Level = known.Level ?? skill.Level,
            Category = known.Category ?? skill.Category,
            HasAlias = known.HasAlias || !string.Equals(known.Name, skill.Name, StringComparison.OrdinalIgnoreCase),
            Blocks = known.Blocks.Concat(skill.Blocks).Distinct(StringComparer.Ordinal).Take(MostBlocks).ToList(),
        };
    }

    public bool Has(string name) => byName.ContainsKey(KeyOf(name));

    // "K8s" and "Kubernetes" are one.
    private static string KeyOf(string name) =>
        TermCatalog.Find(name)?.Name
        ?? string.Join(' ', Tokens.Of(name).Select(t => t.Key)) switch
        {
            { Length: > 0 } key => key,
            _ => name,
        };
}
