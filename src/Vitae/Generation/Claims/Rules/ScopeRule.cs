namespace Vitae.Generation;

/// <summary>Seniority, reach, awards, fluency and "certified" are in what the evidence says of the person.</summary>
internal sealed class ScopeRule : IClaimRule
{
    public string Name => "F-level";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        foreach (var said in claim.Says.Concepts)
        {
            var known = said.Family switch
            {
                "seniority" => claim.Close,
                "scope" => claim.Ground,
                _ => null,
            };
            if (known?.Any(k => k.Features.Has(said)) == false)
            {
                var written = claim.Says.Text[said.Start..said.End];
                yield return new Finding(written, $"\"{written}\" is more than the evidence says.");
            }
        }
    }
}
