namespace Vitae.Generation;

/// <summary>No claim is longer than what the other rules read.</summary>
internal sealed class LengthRule : IClaimRule
{
    public string Name => "F-bind";
    public bool ChecksVerbatim => true;

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Says.Text.Length > TextFeatures.LongestRead)
        {
            yield return new Finding(
                claim.Says.Text[..40],
                $"It is longer than {TextFeatures.LongestRead} characters."
            );
        }
    }
}
