namespace Vitae.Generation;

/// <summary>What went down in the evidence does not go up in the claim.</summary>
internal sealed class DirectionRule : IClaimRule
{
    public string Name => "F-num";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        var known = claim.Cited.SelectMany(c => c.Features.Concepts).Where(IsDirection).Select(c => c.Concept);
        var directions = known.ToHashSet(StringComparer.Ordinal);
        foreach (var said in claim.Says.Concepts.Where(IsDirection))
        {
            if (directions.Count > 0 && !directions.Contains(said.Concept))
            {
                var written = claim.Says.Text[said.Start..said.End];
                yield return new Finding(written, $"\"{written}\": the evidence says the opposite.");
            }
        }
    }

    private static bool IsDirection(FoundConcept concept) => concept.Family == "direction";
}
