using Vitae.Generation;

namespace Vitae.Export;

/// <summary>No skill is repeated until it reads like bait.</summary>
internal sealed class KeywordStuffingRule : IAtsRule
{
    private const int Most = 12;

    public string Id => "keyword-stuffing";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        var words = WordTokens.Of(string.Join('\n', ResumeOutline.Of(file.Content).Select(l => l.Whole)));
        foreach (var (pointer, skill) in Skills(file.Content))
        {
            var count = Count(words, WordTokens.Of(skill));
            if (count > Most)
                yield return new()
                {
                    Rule = Id,
                    Severity = AtsSeverity.Warning,
                    Path = pointer,
                    Message = $"'{skill}' occurs {count} times.",
                    Fix = "Name it where it mattered most.",
                };
        }
    }

    private static IEnumerable<(string Pointer, string Skill)> Skills(ResumeContent content) =>
        content.Skills.SelectMany((group, g) => group.Items.Select((item, i) => ($"/skills/{g}/items/{i}", item.Text)));

    private static int Count(List<string> words, List<string> skill)
    {
        if (skill.Count == 0)
            return 0;
        var count = 0;
        for (
            var at = WordTokens.IndexOf(words, skill, 0);
            at >= 0;
            at = WordTokens.IndexOf(words, skill, at + skill.Count)
        )
            count++;
        return count;
    }
}
