using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>What an extracted profile must hold to be usable, as sentences for the corrective request.</summary>
internal static class ProfileRules
{
    private const int MostEntries = 200;

    public static IReadOnlyList<string> Check(ProfileAnswer answer, IReadOnlyList<SourceDocument> documents)
    {
        var known = documents.SelectMany(d => d.Blocks).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        var entries = Entries(answer).ToList();
        var errors = UnknownBlocks(answer, known).Take(10).ToList();
        errors.AddRange(
            entries
                .Where(e => e.Blocks.Count == 0)
                .Select(e => $"entry \"{e.Title}\" cites no lines for title and dates")
        );
        if (entries.Count > MostEntries)
        {
            errors.Add($"{entries.Count} entries are more than the {MostEntries} a person can have");
        }

        return errors;
    }

    private static IEnumerable<string> UnknownBlocks(ProfileAnswer answer, HashSet<string> known) =>
        Entries(answer)
            .SelectMany(e => e.Blocks.Concat(e.Responsibilities).Concat(e.Achievements))
            .Concat(answer.Summary)
            .Concat(answer.Achievements)
            .Concat(answer.TechnicalSkills.Concat(answer.SoftSkills).Concat(answer.Languages).SelectMany(s => s.Blocks))
            .Where(id => !known.Contains(id))
            .Distinct(StringComparer.Ordinal)
            .Select(id => $"line {id} does not exist");

    private static IEnumerable<EntryAnswer> Entries(ProfileAnswer answer) =>
        answer.Experiences.Concat(answer.Education).Concat(answer.Projects).Concat(answer.Certifications);
}
