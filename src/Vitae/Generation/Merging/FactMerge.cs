using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>
/// Makes one fact base of several documents: the same job in CV, letter and export is one entry with several sources;
/// where they disagree the CV's word is taken, named as a conflict, and the candidate's choice wins.
/// </summary>
internal sealed class FactMerge
{
    private readonly List<string> order;
    private readonly EntryUnion union;

    /// <param name="documentIds">The documents, the one that counts most first.</param>
    /// <param name="choices">Values the candidate chose, by <see cref="FactConflict.Key"/>.</param>
    public FactMerge(IReadOnlyList<string> documentIds, IReadOnlyDictionary<string, string> choices)
    {
        order = [.. documentIds];
        union = new EntryUnion(choices);
    }

    /// <summary>The CV counts most, then a letter, then the rest in the order they were added.</summary>
    public static MergedProfile Of(
        CandidateProfile profile,
        IReadOnlyList<SourceDocument> documents,
        IReadOnlyDictionary<string, string> choices
    ) =>
        new FactMerge([.. documents.OrderBy(d => d.Kind).Select(d => d.Id)], choices).Merge(
            new EntryTellings(documents).Apart(profile)
        );

    public MergedProfile Merge(CandidateProfile profile)
    {
        var merged = profile with
        {
            Experiences = Entries(profile.Experiences, "e"),
            Education = Entries(profile.Education, "u"),
            Projects = Entries(profile.Projects, "p"),
            Certifications = Entries(profile.Certifications, "c"),
            TechnicalSkills = Skills(profile.TechnicalSkills, "s"),
            SoftSkills = Skills(profile.SoftSkills, "o"),
            Languages = Skills(profile.Languages, "l"),
        };
        return new MergedProfile(merged, union.Conflicts);
    }

    private IReadOnlyList<ProfileEntry> Entries(IReadOnlyList<ProfileEntry> entries, string letter)
    {
        var groups = new List<List<EntrySource>>();
        foreach (var source in entries.Select(e => new EntrySource(e, Rank(e.Blocks))).OrderBy(s => s.Rank))
        {
            if (Home(groups, source, isWork: letter is "e") is { } home)
            {
                home.Add(source);
            }
            else
            {
                groups.Add([source]);
            }
        }

        return [.. groups.Select((group, i) => union.Merge(group, $"{letter}{i + 1}"))];
    }

    /// <summary>The entry of other documents it fits best; two entries of one document are two posts, never one.</summary>
    private static List<EntrySource>? Home(List<List<EntrySource>> groups, EntrySource source, bool isWork) =>
        groups
            .Where(g => !g.Exists(s => string.Equals(s.DocumentId, source.DocumentId, StringComparison.Ordinal)))
            .Where(g =>
                EntryMatch.IsSame(g[0].Entry, source.Entry) || isWork && EntryMatch.IsMention(g[0].Entry, source.Entry)
            )
            .MaxBy(g => EntryMatch.Score(g[0].Entry, source.Entry));

    private static IReadOnlyList<ProfileSkill> Skills(IReadOnlyList<ProfileSkill> skills, string letter) =>
        [
            .. skills
                .GroupBy(s => string.Join(' ', Tokens.Of(s.Name).Select(t => t.Key)), StringComparer.Ordinal)
                .Select(
                    (same, i) =>
                        same.First() with
                        {
                            Id = $"{letter}{i + 1}",
                            Level = same.Select(s => s.Level).FirstOrDefault(l => l is not null),
                            Category = same.Select(s => s.Category).FirstOrDefault(c => c is not null),
                            Blocks = [.. same.SelectMany(s => s.Blocks).Distinct(StringComparer.Ordinal)],
                        }
                ),
        ];

    private int Rank(IReadOnlyList<string> blocks)
    {
        var at = blocks.Count == 0 ? -1 : order.IndexOf(EntrySource.DocumentOf(blocks[0]));
        return at < 0 ? order.Count : at;
    }
}
