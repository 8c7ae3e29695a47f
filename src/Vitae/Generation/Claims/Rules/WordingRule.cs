namespace Vitae.Generation;

/// <summary>
/// A claim says what its evidence says: enough of its telling words are there, no half of it comes from another entry, and a
/// translation does not grow. Verbs and praise in other words do not count.
/// </summary>
internal sealed class WordingRule : IClaimRule
{
    private const double LeastShared = 0.34;
    private const int FewestForeign = 3;
    private const double LongestTranslation = 1.8;
    private const int TranslationSlack = 8;

    public string Name => "F-bind";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Cited.Count == 0)
        {
            yield break;
        }

        if (!claim.IsSameLanguage)
        {
            if (HasGrown(claim))
            {
                yield return new Finding(claim.Says.Text, "It says much more than the cited facts do.");
            }

            yield break;
        }

        var foreign = Foreign(claim);
        var shared = claim.Says.Content.Telling.Count - foreign.Count;
        var isMostlyForeign = foreign.Count >= FewestForeign && shared < LeastShared * claim.Says.Content.Telling.Count;
        var isAllForeign = shared == 0 && foreign.Count >= Math.Min(2, claim.Says.Terms.Words.Count - 1);
        if (isMostlyForeign || (isAllForeign && foreign.Count > 0))
        {
            yield return new Finding(string.Join(", ", foreign), "Its words are not those of the cited facts.");
        }
        else if (Elsewhere(claim, foreign) is { } other)
        {
            yield return new Finding(other.Text, $"It tells what belongs to {other.EntryId ?? other.Id}.");
        }
    }

    /// <summary>Telling words that none of the texts has which should have them.</summary>
    private static List<string> Foreign(CheckedClaim claim)
    {
        IEnumerable<IReadOnlySet<string>> known =
            claim.Kind == ClaimKind.Bullet ? claim.Cited.Concat(claim.Close).Select(k => k.Features.Content.All)
            : ReferenceEquals(claim.Ground, claim.Index.Everything) ? [claim.Index.Stems]
            : claim.Ground.Select(k => k.Features.Content.All);
        var words = known.ToList();
        return [.. claim.Says.Content.Telling.Where(w => !words.Exists(k => IsKnown(w, k, claim.Says.Language)))];
    }

    /// <summary>German says Schaltschrankmontage where another says Montage von Schaltschränken.</summary>
    private static bool IsKnown(string stem, IReadOnlySet<string> words, string language) =>
        words.Contains(stem)
        || (
            language == "de"
            && stem.Length >= 5
            && words.Any(w =>
                w.StartsWith(stem, StringComparison.Ordinal) || w.EndsWith(stem, StringComparison.Ordinal)
            )
        );

    /// <summary>A fact of another entry that this claim's foreign words come from.</summary>
    private static EvidenceItem? Elsewhere(CheckedClaim claim, List<string> foreign) =>
        foreign.Count < 2 || !claim.IsBullet
            ? null
            : claim.Index.Everything.FirstOrDefault(e =>
                e.EntryId is not null && e.EntryId != claim.EntryId && e.IsSentence && IsTakenFrom(e, foreign)
            );

    private static bool IsTakenFrom(EvidenceItem fact, List<string> foreign)
    {
        var taken = foreign.Count(fact.Features.Content.Telling.Contains);
        return taken >= 3 || (taken >= 2 && taken >= 0.6 * fact.Features.Content.Telling.Count);
    }

    private static bool HasGrown(CheckedClaim claim) =>
        claim.Kind == ClaimKind.Bullet
        && claim.Says.Terms.Words.Count
            > (LongestTranslation * claim.Cited.Sum(c => c.Features.Terms.Words.Count)) + TranslationSlack;
}
