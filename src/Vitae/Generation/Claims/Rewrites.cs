namespace Vitae.Generation;

/// <summary>The writer's second texts for one section; each is taken once and only when it has ground.</summary>
internal sealed class Rewrites(ClaimCheck check, IReadOnlyList<Claim> claims)
{
    private readonly HashSet<int> taken = [];

    /// <summary>The second text of this claim: about the same evidence, or in the same place.</summary>
    public Claim? Take(DraftSlot slot, int position)
    {
        foreach (
            var i in Enumerable
                .Range(0, claims.Count)
                .Where(i => !taken.Contains(i) && IsSame(slot.Claim, claims[i], i == position))
        )
        {
            var claim = claims[i] with { Evidence = KnownIds(claims[i]), Verdict = ClaimVerdict.Repaired };
            if (check.IsSupported(slot with { Claim = claim }))
            {
                taken.Add(i);
                return claim;
            }
        }

        return null;
    }

    private static bool IsSame(Claim first, Claim second, bool isSamePlace) =>
        first.Evidence.Intersect(second.Evidence, StringComparer.Ordinal).Any()
        || (isSamePlace && first.Text != second.Text);

    private List<string> KnownIds(Claim claim) =>
        [.. claim.Evidence.Select(check.Index.Find).OfType<EvidenceItem>().Select(e => e.Id)];
}
