using Vitae.Documents;
using Vitae.Generation;

namespace Vitae.Review;

/// <summary>Facts by id with the lines of the documents they come from, for what the resume does not print.</summary>
internal sealed class EvidenceQuotes(CandidateProfile profile, IReadOnlyList<SourceDocument> documents)
{
    private readonly FactIndex facts = new(profile);
    private readonly Dictionary<string, EvidenceQuote> quotes = documents
        .SelectMany(EvidenceList.Quotes)
        .ToDictionary(q => q.Block, StringComparer.Ordinal);

    public IReadOnlyList<EvidenceFact> Of(IReadOnlyList<string> ids) =>
        [
            .. ids.Where(facts.Knows)
                .Select(id => new EvidenceFact(
                    id,
                    facts.TextOf(id)!,
                    [.. facts.BlocksOf(id).Select(quotes.GetValueOrDefault).OfType<EvidenceQuote>()]
                )),
        ];
}
