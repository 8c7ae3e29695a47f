namespace Vitae.Generation;

/// <summary>A technology released after the job ended: worth a look, even in the candidate's own words.</summary>
internal sealed class AnachronismRule : IClaimRule
{
    public string Name => "F-anachron";
    public bool IsWarning => true;
    public bool ChecksVerbatim => true;

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (
            claim.EntryId is null
            || claim.Index.Profile.FindEntry(claim.EntryId)?.Period is not { IsOngoing: false } period
        )
        {
            yield break;
        }

        var end = (period.End ?? period.Start)?.Year ?? int.MaxValue;
        foreach (var found in claim.Says.Terms.Found.Where(f => f.IsSure && f.Term.Year > end))
        {
            yield return new Finding(
                found.Term.Name,
                $"{found.Term.Name} came out in {found.Term.Year}, after this entry ended in {end}."
            );
        }
    }
}
