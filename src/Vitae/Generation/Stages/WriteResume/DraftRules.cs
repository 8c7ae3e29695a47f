namespace Vitae.Generation;

/// <summary>What a draft must hold, and its accepted form: words of the candidate filled in where the writer kept them.</summary>
internal sealed class DraftRules(FactIndex facts)
{
    private const int LongestText = 1200;

    /// <summary>The place of what belongs to no entry; no entry has such an id.</summary>
    private const string Achievements = "a";

    public IReadOnlyList<string> Check(DraftAnswer answer)
    {
        var errors = new List<string>();
        foreach (var (place, claim) in Claims(answer))
        {
            errors.AddRange(
                claim.Evidence.Where(id => !facts.Knows(id)).Select(id => $"{place}: id \"{id}\" does not exist")
            );
            if (claim.Text?.Length > LongestText)
            {
                errors.Add($"{place} is {claim.Text.Length} characters long; a bullet is one or two sentences");
            }
        }

        errors.AddRange(
            answer
                .Bullets.Where(b => PlaceOf(b) is null && b.Evidence.All(facts.Knows))
                .Select(b => $"bullet \"{b.Evidence[0]}\" is of no entry and no achievement")
        );
        errors.AddRange(
            answer
                .Skills.SelectMany(g => g.Items)
                .Where(id => !facts.Knows(id))
                .Select(id => $"skill id \"{id}\" does not exist")
        );
        return errors.Take(12).ToList();
    }

    public ResumeDraft Accept(DraftAnswer answer, Func<string, string> unmask)
    {
        var placed = answer.Bullets.ToLookup(b => PlaceOf(b)!, StringComparer.Ordinal);
        return new ResumeDraft
        {
            Summary = Accept(answer.Summary, unmask),
            Experiences = Entries('e'),
            Education = Entries('u'),
            Projects = Entries('p'),
            Skills = answer.Skills.Select(g => new DraftSkillGroup(g.Category.Trim(), g.Items)).ToList(),
            Achievements = Accept(placed[Achievements], unmask),
        };

        // In the order in which they are first named.
        List<DraftEntry> Entries(char kind) =>
            placed
                .Where(g => g.Key[0] == kind)
                .Select(g => new DraftEntry(g.Key, Accept(g.Where(b => !IsEntryAlone(b)), unmask)))
                .ToList();
    }

    /// <summary>The entry of the first id that has one, else the achievements; null for a skill or a line of the summary.</summary>
    private string? PlaceOf(ClaimAnswer bullet)
    {
        var entry = bullet.Evidence.Select(facts.EntryOf).FirstOrDefault(e => e is not null);
        return entry?.Id[0] is 'e' or 'u' or 'p' ? entry.Id
            : bullet.Evidence.Any(id => id[0] is 'a' or 'c') ? Achievements
            : null;
    }

    private bool IsEntryAlone(ClaimAnswer claim) =>
        string.IsNullOrWhiteSpace(claim.Text) && facts.EntryOf(claim.Evidence[0])?.Id == claim.Evidence[0];

    private List<Claim> Accept(IEnumerable<ClaimAnswer> claims, Func<string, string> unmask) =>
        claims
            .Select(c => new Claim
            {
                Text = string.IsNullOrWhiteSpace(c.Text)
                    ? facts.TextOf(c.Evidence[0])!
                    : PlainText.OneLine(unmask(c.Text)),
                Evidence = c.Evidence,
            })
            .ToList();

    private static IEnumerable<(string Place, ClaimAnswer Claim)> Claims(DraftAnswer answer) =>
        answer
            .Summary.Select((c, i) => ($"summary sentence {i + 1}", c))
            .Concat(answer.Bullets.Select((c, i) => ($"bullet {i + 1}", c)));
}
