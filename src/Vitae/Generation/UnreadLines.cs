using Vitae.Documents;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Says so when much of a CV was not recognised as facts, so that nothing is lost unnoticed.</summary>
internal static class UnreadLines
{
    private const double Much = 0.4;
    private const int FewestLines = 8;

    public static IEnumerable<string> Warnings(CandidateProfile profile, IReadOnlyList<SourceDocument> documents)
    {
        if (profile.Experiences.Count == 0)
        {
            yield return "No work experience was recognised in your documents. If you have some, check how it was read with: vitae evidence";
        }

        var cited = Cited(profile).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents.Where(d => d.Kind == DocumentKind.Cv))
        {
            var lines = document.Blocks.Where(b => b.Kind != BlockKind.Heading).ToList();
            var unread = lines.Where(b => !cited.Contains(b.Id)).ToList();
            if (lines.Count >= FewestLines && unread.Count > lines.Count * Much)
            {
                yield return $"{unread.Count} of {lines.Count} lines of {document.FileName} were not recognised as facts about you, such as \"{Short(unread[unread.Count / 2].Text)}\".";
            }
        }
    }

    private static IEnumerable<string> Cited(CandidateProfile profile) =>
        profile
            .AllEntries()
            .SelectMany(e => e.Blocks.Concat(e.Facts.SelectMany(f => f.Blocks)))
            .Concat(profile.Summary.Concat(profile.Achievements).SelectMany(f => f.Blocks))
            .Concat(
                profile.TechnicalSkills.Concat(profile.SoftSkills).Concat(profile.Languages).SelectMany(s => s.Blocks)
            );

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
