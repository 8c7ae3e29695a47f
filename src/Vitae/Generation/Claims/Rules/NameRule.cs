namespace Vitae.Generation;

/// <summary>Proper names are in the ground, as written, inflected, as their own initials, or under their name in the other language.</summary>
internal sealed class NameRule : IClaimRule
{
    private static readonly string[] LegalForms =
    [
        "gmbh",
        "ag",
        "se",
        "kg",
        "ug",
        "llc",
        "inc",
        "ltd",
        "plc",
        "corp",
        "sa",
        "sas",
        "sarl",
        "sl",
        "bv",
    ];

    public string Name => "F-name";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Says.Names.Count == 0)
        {
            yield break;
        }

        var near = claim.Index.NamesOf(claim.EntryId);
        foreach (var name in claim.Says.Names.Where(n => !IsTerm(claim, n)))
        {
            var written = claim.Says.Text[name.Start..name.End];
            if (near.Has(name, claim.Says.Language))
            {
                continue;
            }

            yield return claim.IsBullet && claim.Index.NamesOf(null).Has(name, claim.Says.Language)
                ? new Finding(written, $"\"{written}\" is not told of {claim.EntryId}, only elsewhere.", "F-bind")
                : new Finding(
                    written,
                    $"The name \"{written}\" is not in the candidate's documents.",
                    RuleFor(claim, name)
                );
        }
    }

    private static string? RuleFor(CheckedClaim claim, FoundName name) =>
        name.Keys.Any(LegalForms.Contains) ? "F-org"
        : claim.Says.Concepts.Any(c => c.Concept == "university" && c.Start >= name.Start && c.End <= name.End)
            ? "F-school"
        : null;

    /// <summary>Known terms have a rule of their own.</summary>
    private static bool IsTerm(CheckedClaim claim, FoundName name) =>
        claim.Says.Terms.Found.Any(f => f.Start <= name.Start && f.End >= name.End);
}
