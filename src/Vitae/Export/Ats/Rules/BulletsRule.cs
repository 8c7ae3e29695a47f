namespace Vitae.Export;

/// <summary>Work is told in bullets that can be skimmed: some, and none a wall of prose.</summary>
internal sealed class BulletsRule : IAtsRule
{
    private const int MostWords = 55;

    public string Id => "bullets";

    public IEnumerable<AtsFinding> Check(AtsFile file)
    {
        foreach (var (index, role) in file.Content.Experiences.Index())
        {
            // Old roles may well be one line: only the newest must say something.
            if (index == 0 && role.Bullets.Count == 0)
                yield return Finding(
                    $"/experiences/{index}",
                    $"'{role.Title}' has no bullets.",
                    "Tell what you did there in your CV."
                );
            foreach (var (at, bullet) in role.Bullets.Index().Where(b => WordTokens.Of(b.Item.Text).Count > MostWords))
                yield return Finding(
                    $"/experiences/{index}/bullets/{at}",
                    $"A bullet has more than {MostWords} words.",
                    "Split or shorten it."
                );
        }
    }

    private AtsFinding Finding(string pointer, string message, string fix) =>
        new()
        {
            Rule = Id,
            Severity = AtsSeverity.Warning,
            Path = pointer,
            Message = message,
            Fix = fix,
        };
}
