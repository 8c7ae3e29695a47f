namespace Vitae.Generation;

/// <summary>Sentences of the posting are not the candidate's: no run of eight words from it that the documents do not have.</summary>
internal sealed class CopyRule : IClaimRule
{
    private const int Run = 8;
    private const int ShortestCopy = 5;

    public string Name => "F-copy";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        var words = claim.Says.Terms.Words;
        var length = Math.Min(Run, words.Count);
        if (length < ShortestCopy)
        {
            yield break;
        }

        var said = WordGrams.Of(words, length).ToHashSet(StringComparer.Ordinal);
        var copied = claim.Index.PostingGrams(length).Where(said.Contains).ToList();
        if (
            copied.Find(g =>
                !claim.Ground.Any(e => WordGrams.Of(e.Features.Terms.Words, length).Contains(g, StringComparer.Ordinal))
            ) is
            { } gram
        )
        {
            yield return new Finding(gram, $"\"{gram}\" is copied from the posting.");
        }
    }
}
