using System.Text.RegularExpressions;
using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>One line of the fenced <c>candidate_profile</c>: an entry, a fact told under it, a skill, a language.</summary>
internal sealed partial record ProfileItem
{
    public required string Id { get; init; }

    /// <summary>The words; for an entry its title, organisation and place, for a skill its name and level.</summary>
    public required string Text { get; init; }

    /// <summary>An entry's title, a skill's or language's name.</summary>
    public required string Name { get; init; }

    /// <summary>A skill's or language's level.</summary>
    public string? Level { get; init; }

    public string? Category { get; init; }

    public Period? Period { get; init; }

    public bool IsAchievement => isAchievement ??= IsFact && Results.IsResult(Text);

    private bool? isAchievement;

    public char Kind => Id[0];

    /// <summary>The entry a fact belongs to: <c>e1</c> for <c>e1.2</c>; the id itself otherwise.</summary>
    public string EntryId => Id.Split('.')[0];

    public bool IsFact => Id.Contains('.', StringComparison.Ordinal);

    public TermText Terms => field ??= new TermText(Text, "en");

    /// <summary>Skills stand several to a line: <c>[s1] C#; [s2] SQL (expert) {Tools}</c>.</summary>
    public static IEnumerable<ProfileItem> Parse(PromptLine line)
    {
        if (line.Id is not ['s' or 'o' or 'l', ..])
        {
            return [Parse(line.Id!, line.Text)];
        }

        var group = GroupPattern().Match(line.Text);
        return NextSkillPattern()
            .Split($"{line.Id}] {line.Text[..^group.Length]}")
            .Select(skill => skill.Split(']', 2, StringSplitOptions.TrimEntries))
            .Select(skill => Parse(skill[0], skill[1] + group.Value));
    }

    private static ProfileItem Parse(string id, string line)
    {
        var isFact = id.Contains('.', StringComparison.Ordinal);
        return (isFact, id[0]) switch
        {
            (false, 'e' or 'u' or 'p' or 'c') => Entry(id, line),
            (false, 's' or 'o' or 'l') => Skill(id, line),
            _ => Fact(id, line),
        };
    }

    private static ProfileItem Entry(string id, string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new ProfileItem
        {
            Id = id,
            Name = cells[0],
            Text = string.Join(" | ", cells.Take(3).Where(c => c.Length > 0)),
            Period = cells.Length > 3 && cells[3].Length > 0 ? DateFinder.Parse(cells[3]) : null,
        };
    }

    private static ProfileItem Skill(string id, string line)
    {
        string? category = null;
        var brace = line.LastIndexOf('{');
        if (brace > 0 && line.EndsWith('}'))
        {
            (category, line) = (line[(brace + 1)..^1].Trim(), line[..brace].TrimEnd());
        }

        var bracket = line.LastIndexOf(" (", StringComparison.Ordinal);
        var hasLevel = bracket > 0 && line.EndsWith(')');
        return new ProfileItem
        {
            Id = id,
            Name = hasLevel ? line[..bracket] : line,
            Text = line,
            Level = hasLevel ? line[(bracket + 2)..^1] : null,
            Category = category,
        };
    }

    private static ProfileItem Fact(string id, string line) =>
        new()
        {
            Id = id,
            Name = line,
            Text = line,
        };

    [GeneratedRegex(@"; \[(?=[sol]\d+\] )", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex NextSkillPattern();

    [GeneratedRegex(@"(?: \{[^{}]*\})?$", RegexOptions.None, RegexLimit.Milliseconds)]
    private static partial Regex GroupPattern();
}
