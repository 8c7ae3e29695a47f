using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A degree in a claim is one the candidate has, and its subject is theirs too.</summary>
internal sealed class DegreeRule : IClaimRule
{
    private const int SubjectWords = 3;
    private static readonly string[] SubjectLinks = ["in", "of", "en", "de", "des", "der", "fur", "im"];

    public string Name => "F-degree";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        foreach (var said in claim.Says.Concepts.Where(c => c.Family == "degree"))
        {
            var written = claim.Says.Text[said.Start..said.End];
            if (!claim.Ground.Any(g => g.Features.Has(said)))
            {
                var rule = said.Concept == "university" ? "F-school" : null;
                yield return new Finding(written, $"\"{written}\" is not in the candidate's documents.", rule);
            }
            else if (claim.IsSameLanguage && ForeignSubject(claim, said) is { } subject)
            {
                yield return new Finding(subject, $"\"{subject}\" is not a subject of the candidate's degrees.");
            }
        }
    }

    private static string? ForeignSubject(CheckedClaim claim, FoundConcept degree)
    {
        var words = claim.Says.Terms.Words;
        var at = words.TakeWhile(w => w.Start < degree.End).Count();
        if (
            at >= words.Count
            || !SubjectLinks.Contains(words[at].Key)
            || !char.IsUpper(claim.Says.Text[FirstOf(words, at)])
        )
        {
            return null;
        }

        for (
            var i = at + 1;
            i < words.Count && i <= at + SubjectWords && char.IsUpper(claim.Says.Text[words[i].Start]);
            i++
        )
        {
            var stem = claim.Says.Terms.Stems[i];
            if (!claim.Index.Everything.Any(e => e.Features.Content.All.Contains(stem)))
            {
                return claim.Says.Text[words[i].Start..words[i].End];
            }
        }

        return null;
    }

    private static int FirstOf(IReadOnlyList<Token> words, int link) =>
        words[Math.Min(link + 1, words.Count - 1)].Start;
}
