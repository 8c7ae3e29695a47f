namespace Vitae.Generation;

/// <summary>Certificates and licences by name: the candidate has the very one, or one that implies it.</summary>
internal sealed class CertificateRule : IClaimRule
{
    public string Name => "F-cert";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        foreach (var found in claim.Says.Terms.Found.Where(f => f.Term.IsCertificate))
        {
            if (!claim.Ground.Any(g => g.Features.Terms.Covers(found.Term)))
            {
                var written = claim.Says.Text[found.Start..found.End];
                yield return new Finding(
                    written,
                    $"The certificate \"{written}\" is not in the candidate's documents."
                );
            }
        }
    }
}
