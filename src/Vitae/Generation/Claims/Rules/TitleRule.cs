using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>What the candidate is said to be: a profession the documents name, never the posting's title borrowed.</summary>
internal sealed class TitleRule : IClaimRule
{
    private static readonly string[] SelfWords = ["as", "als", "comme", "como", "tant"];

    public string Name => "F-title";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        foreach (
            var said in claim.Says.Concepts.Where(c =>
                c.Family == "profession" && !claim.Ground.Any(g => g.Features.Has(c))
            )
        )
        {
            if (!claim.IsBullet || FollowsSelfWord(claim, said))
            {
                var written = claim.Says.Text[said.Start..said.End];
                yield return new Finding(written, $"The documents do not call the candidate \"{written}\".");
            }
        }

        if (claim.Sources.Job is { Title: var title } && IsBorrowed(claim, title))
        {
            yield return new Finding(title, $"\"{title}\" is the posting's title, not the candidate's.");
        }
    }

    private static bool FollowsSelfWord(CheckedClaim claim, FoundConcept said) =>
        claim.Says.Terms.Words.TakeWhile(w => w.Start < said.Start).TakeLast(3).Any(w => SelfWords.Contains(w.Key));

    private static bool IsBorrowed(CheckedClaim claim, string title) =>
        Tokens.Of(title).Count >= 2
        && claim.Says.Terms.Contains(title)
        && !claim.Ground.Any(g => g.Features.Terms.Contains(title))
        && !claim.Index.Everything.Any(e => e.Features.Terms.Contains(title));
}
