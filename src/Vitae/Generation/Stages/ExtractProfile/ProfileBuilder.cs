using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Turns the model's citations into facts: text and slots are looked up in the blocks, ids are given here.</summary>
internal sealed class ProfileBuilder(IReadOnlyList<SourceDocument> documents)
{
    private const int ShortName = 3;
    private readonly Dictionary<string, Block> blocks = documents
        .SelectMany(d => d.Blocks)
        .ToDictionary(b => b.Id, StringComparer.Ordinal);

    public CandidateProfile Build(ProfileAnswer answer) =>
        new()
        {
            Summary = Facts("m", answer.Summary),
            Experiences = Entries("e", answer.Experiences),
            Education = Entries("u", answer.Education),
            Projects = Entries("p", answer.Projects),
            Certifications = Entries("c", answer.Certifications),
            TechnicalSkills = Skills("s", answer.TechnicalSkills),
            SoftSkills = Skills("o", answer.SoftSkills),
            Languages = Skills("l", answer.Languages),
            Achievements = Facts("a", answer.Achievements),
            Language = documents.FirstOrDefault(d => d.Kind == DocumentKind.Cv)?.Language ?? documents[0].Language,
        };

    private List<ProfileEntry> Entries(string prefix, IReadOnlyList<EntryAnswer> answers)
    {
        var entries = new List<ProfileEntry>();
        foreach (var answer in answers)
        {
            var cited = Known(answer.Blocks);
            if (cited.Count == 0)
            {
                continue;
            }

            var source = string.Join(" | ", cited.Select(id => blocks[id].Text));
            var id = $"{prefix}{entries.Count + 1}";
            var slots = EntrySlots.Read(answer, source);
            entries.Add(
                new ProfileEntry
                {
                    Id = id,
                    // A title that is not in the cited lines is not the candidate's: the line itself stands in.
                    Title = slots.Title ?? blocks[cited[0]].Text,
                    Organisation = slots.Organisation,
                    Location = slots.Location,
                    Period = slots.Dates is null ? null : DateFinder.Parse(slots.Dates),
                    Blocks = cited,
                    Facts = EntryFacts(id, answer, cited),
                }
            );
        }

        return entries;
    }

    private List<Fact> EntryFacts(string entryId, EntryAnswer answer, IReadOnlyList<string> header)
    {
        var achievements = answer.Achievements.ToHashSet(StringComparer.Ordinal);
        return Known([.. answer.Responsibilities, .. answer.Achievements])
            .Where(id => !header.Contains(id, StringComparer.Ordinal) || TellsMoreThanSlots(blocks[id]))
            .OrderBy(BlockOrder)
            .Select(
                (id, i) =>
                    new Fact
                    {
                        Id = $"{entryId}.{i + 1}",
                        Text = blocks[id].Text,
                        Blocks = [id],
                        IsAchievement = achievements.Contains(id),
                    }
            )
            .ToList();
    }

    // A bullet that ends with the dates is evidence for both; a bare "Role, Company" line is no bullet.
    private static bool TellsMoreThanSlots(Block block) =>
        block.Kind == BlockKind.Bullet || PlainText.CountWords(block.Text) > 12;

    private List<Fact> Facts(string prefix, IReadOnlyList<string> ids) =>
        Known(ids)
            .Select(
                (id, i) =>
                    new Fact
                    {
                        Id = $"{prefix}{i + 1}",
                        Text = blocks[id].Text,
                        Blocks = [id],
                    }
            )
            .ToList();

    private List<ProfileSkill> Skills(string prefix, IReadOnlyList<SkillGroupAnswer> groups)
    {
        var skills = new List<ProfileSkill>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in groups)
        {
            var cited = Known(group.Blocks);
            var source = new SlotText(string.Join(" | ", cited.Select(id => blocks[id].Text)));
            var (level, category) = (source.Find(group.Level), AllText.Find(group.Category));
            foreach (var name in group.Names.Select(source.Find).OfType<string>().Where(seen.Add))
            {
                // A group of several cites the lines of all: each skill rests on those that name it.
                var own = group.Names.Count == 1 ? cited : cited.Where(id => Names(blocks[id].Text, name)).ToList();
                skills.Add(
                    new ProfileSkill
                    {
                        Id = $"{prefix}{skills.Count + 1}",
                        Name = name,
                        Level = level,
                        Category = category,
                        Blocks = own.Count > 0 ? own : cited,
                    }
                );
            }
        }

        return skills;
    }

    // In a line cited for other skills of the group, "go" is a verb: a short name counts only as it is spelt.
    private static bool Names(string line, string name) =>
        SlotText.Find(name, line) is { } found
        && (name.Length > ShortName || string.Equals(found, name, StringComparison.Ordinal));

    private List<string> Known(IEnumerable<string> ids) =>
        ids.Where(blocks.ContainsKey).Distinct(StringComparer.Ordinal).ToList();

    private int BlockOrder(string id) => Order.GetValueOrDefault(id);

    private Dictionary<string, int> Order =>
        field ??= blocks.Keys.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);

    private SlotText AllText => field ??= new SlotText(string.Join('\n', blocks.Values.Select(b => b.Text)));
}
