using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Tools and named skills come from the candidate, and in a bullet from that very entry; a term only the posting has is stuffing.</summary>
internal sealed class SkillRule : IClaimRule
{
    public string Name => "F-skill";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        foreach (var found in claim.Says.Terms.Found.Where(f => f.IsSure && !f.Term.IsCertificate))
        {
            if (IsComparable(claim, found.Term) && !claim.Ground.Any(g => g.Features.Terms.Covers(found.Term)))
            {
                yield return Missing(
                    claim,
                    claim.Says.Text[found.Start..found.End],
                    g => g.Features.Terms.Covers(found.Term)
                );
            }
        }

        foreach (var term in PostingTerms(claim).Where(t => claim.Says.Terms.Contains(t)))
        {
            if (!IsIn(claim.Ground, term, claim.Says.Language))
            {
                yield return Missing(claim, term.Spelling, g => g.Features.Terms.Contains(term));
            }
        }
    }

    /// <summary>A translation keeps the names of products; "wound care" has another name there, unless the posting wants it.</summary>
    private static bool IsComparable(CheckedClaim claim, Term term) =>
        claim.IsSameLanguage || term.Year is not null || IsNameLike(term.Name) || InPosting(claim, term.Name);

    private static Finding Missing(CheckedClaim claim, string written, Func<EvidenceItem, bool> hasIt) =>
        claim.IsBullet && claim.Index.Everything.Any(hasIt)
            ? new Finding(written, $"\"{written}\" is not told of {claim.EntryId}, only elsewhere.", "F-bind")
            : new Finding(
                written,
                $"\"{written}\" is not in the candidate's documents{(InPosting(claim, written) ? ", only in the posting" : "")}."
            );

    private static bool InPosting(CheckedClaim claim, string written) =>
        claim.Index.Posting.Any(p => p.Terms.Contains(written));

    /// <summary>Terms the catalog does not know; in another language than the sources only those that look like names.</summary>
    private static IEnumerable<WantedTerm> PostingTerms(CheckedClaim claim) =>
        claim.Index.PostingTerms.Where(t =>
            t.Known is null && (claim.IsSameLanguage ? IsTelling(t, claim.Says.Language) : IsNameLike(t.Spelling))
        );

    private static bool IsTelling(WantedTerm term, string language) =>
        term.Words.Any(w => !WordList.IsStop(w.Key, language) && !WordList.IsNeutral(w.Key, language));

    private static bool IsNameLike(string term) =>
        term.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c) || c is '#' or '+');

    /// <summary>All its words in one text: "managed projects" speaks of project management.</summary>
    private static bool IsIn(IReadOnlyList<EvidenceItem> ground, WantedTerm term, string language)
    {
        var stems = term
            .Words.Where(w => !WordList.IsStop(w.Key, language))
            .Select(w => Stemmer.Stem(w.Key, language))
            .ToList();
        return ground.Any(g => g.Features.Terms.Contains(term) || stems.TrueForAll(g.Features.Content.All.Contains));
    }
}
