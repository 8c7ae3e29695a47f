namespace Vitae.Generation;

/// <summary>E-mail addresses, URLs and phone numbers come from the cited facts; contact details are put in by code.</summary>
internal sealed class ContactRule : IClaimRule
{
    public string Name => "F-contact";
    public bool ChecksVerbatim => true;

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        var known = claim
            .Ground.SelectMany(g => g.Features.Contacts)
            .Select(c => c.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var contact in claim.Says.Contacts.Where(c => !known.Contains(c.Key)))
        {
            var written = claim.Says.Text[contact.Start..contact.End];
            yield return new Finding(written, $"\"{written}\" is not in the candidate's facts.");
        }
    }
}
