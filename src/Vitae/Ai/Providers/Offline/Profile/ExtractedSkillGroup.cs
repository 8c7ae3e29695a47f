namespace Vitae.Ai;

/// <summary>Neighbouring skills that share heading and level.</summary>
internal sealed record ExtractedSkillGroup(string? Category, string? Level, IReadOnlyList<ExtractedSkill> Skills)
{
    /// <summary>In the order they were found: a group ends where a neighbour differs.</summary>
    public static IReadOnlyList<ExtractedSkillGroup> Of(IEnumerable<ExtractedSkill> skills)
    {
        var groups = new List<ExtractedSkillGroup>();
        foreach (var skill in skills)
        {
            if (groups is [.., var last] && last.Takes(skill))
                groups[^1] = last with { Skills = [.. last.Skills, skill] };
            else
                groups.Add(new ExtractedSkillGroup(skill.Category, skill.Level, [skill]));
        }
        return groups;
    }

    private bool Takes(ExtractedSkill skill) =>
        Level == skill.Level && Category == skill.Category && !skill.HasAlias && !Skills[^1].HasAlias;

    /// <summary>As the answer tells it: <c>C#; SQL | Tools | expert | 9 12</c>.</summary>
    public string ToLine() =>
        AnswerRow.Join(
            string.Join("; ", Skills.Select(s => s.Name)),
            Category,
            Level,
            LineNumbers.Format([.. Skills.SelectMany(s => s.Blocks).Distinct(StringComparer.Ordinal)])
        );
}
