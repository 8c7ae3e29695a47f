namespace Vitae.Generation;

/// <summary>A claim cites at least one id that exists, and a bullet only ids of its own entry.</summary>
internal sealed class EvidenceRule : IClaimRule
{
    public string Name => "F-bind";
    public bool ChecksVerbatim => true;

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Cited.Count == 0)
        {
            var ids = string.Join(", ", claim.Ids);
            yield return new Finding(
                ids,
                ids.Length == 0 ? "It cites no evidence." : $"There is no evidence with the id {ids}."
            );
        }

        foreach (var foreign in claim.Cited.Where(c => claim.IsBullet && c.EntryId != claim.EntryId))
        {
            yield return new Finding(
                foreign.Id,
                $"{foreign.Id} is not evidence of {claim.EntryId}: cite facts of that entry only."
            );
        }
    }
}
