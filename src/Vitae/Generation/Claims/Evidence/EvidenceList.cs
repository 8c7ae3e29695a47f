using Vitae.Documents;

namespace Vitae.Generation;

/// <summary>Claim → fact → quote → place, for every line of a finished resume: what <c>vitae evidence</c> and the output JSON show.</summary>
public static class EvidenceList
{
    public static IReadOnlyList<EvidenceRow> Of(
        ResumeContent content,
        CandidateProfile profile,
        IReadOnlyList<SourceDocument> documents
    )
    {
        var facts = Facts(profile, documents);
        return
        [
            .. Claims("summary", content.Summary, facts),
            .. Entries("experiences", content.Experiences, facts),
            .. content.Skills.SelectMany((g, i) => Claims($"skills[{i}]", g.Items, facts)),
            .. Entries("education", content.Education, facts),
            .. Entries("projects", content.Projects, facts),
            .. Entries("certifications", content.Certifications, facts),
            .. Claims("languages", content.Languages, facts),
            .. Claims("achievements", content.Achievements, facts),
        ];
    }

    private static IEnumerable<EvidenceRow> Entries(
        string section,
        IReadOnlyList<ResumeEntry> entries,
        Dictionary<string, EvidenceFact> facts
    ) =>
        entries.SelectMany(e =>
            Claims($"{section}.{e.Id}", e.Bullets, facts)
                .Prepend(new EvidenceRow($"{section}.{e.Id}", Slots(e), ClaimVerdict.Supported, Cited([e.Id], facts)))
        );

    private static IEnumerable<EvidenceRow> Claims(
        string path,
        IReadOnlyList<Claim> claims,
        Dictionary<string, EvidenceFact> facts
    ) => claims.Select((c, i) => new EvidenceRow($"{path}[{i}]", c.Text, c.Verdict, Cited(c.Evidence, facts)));

    private static string Slots(ResumeEntry entry) =>
        string.Join(
            "; ",
            new[] { entry.Title, entry.Organisation, entry.Location, entry.Dates }.Where(s => s is { Length: > 0 })
        );

    private static List<EvidenceFact> Cited(IReadOnlyList<string> ids, Dictionary<string, EvidenceFact> facts) =>
        [.. ids.Select(facts.GetValueOrDefault).OfType<EvidenceFact>()];

    private static Dictionary<string, EvidenceFact> Facts(
        CandidateProfile profile,
        IReadOnlyList<SourceDocument> documents
    )
    {
        var quotes = documents.SelectMany(Quotes).ToDictionary(q => q.Block, StringComparer.Ordinal);
        var facts = new Dictionary<string, EvidenceFact>(StringComparer.Ordinal);
        foreach (var entry in profile.AllEntries())
        {
            Add(entry.Id, entry.SlotText(), entry.Blocks);
        }

        foreach (
            var fact in profile
                .AllEntries()
                .SelectMany(e => e.Facts)
                .Concat(profile.Summary)
                .Concat(profile.Achievements)
        )
        {
            Add(fact.Id, fact.Text, fact.Blocks);
        }

        foreach (var skill in profile.TechnicalSkills.Concat(profile.SoftSkills).Concat(profile.Languages))
        {
            Add(skill.Id, skill.Name, skill.Blocks);
        }

        return facts;

        void Add(string id, string text, IReadOnlyList<string> blocks) =>
            facts.TryAdd(
                id,
                new EvidenceFact(id, text, [.. blocks.Select(quotes.GetValueOrDefault).OfType<EvidenceQuote>()])
            );
    }

    /// <summary>Every line of a document with its place.</summary>
    internal static IEnumerable<EvidenceQuote> Quotes(SourceDocument document) =>
        document.Blocks.Select(b => new EvidenceQuote(
            document.FileName,
            document.Id,
            b.Id,
            b.Page,
            b.Start,
            b.End,
            document.Text[Math.Min(b.Start, document.Text.Length)..Math.Min(b.End, document.Text.Length)]
        ));
}
