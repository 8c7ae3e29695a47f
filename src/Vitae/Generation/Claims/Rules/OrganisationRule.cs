using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>A claim names no employer but those of its ground: not the posting's, not another entry's.</summary>
internal sealed class OrganisationRule : IClaimRule
{
    public string Name => "F-org";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        if (claim.Sources.Job?.Company is { } company && IsNamed(claim, company))
        {
            yield return new Finding(company, $"\"{company}\" is the posting's company, not the candidate's.");
        }

        foreach (var entry in claim.Index.Profile.AllEntries().Where(e => claim.IsBullet && e.Id != claim.EntryId))
        {
            if (entry.Organisation is { } organisation && IsNamed(claim, organisation))
            {
                yield return new Finding(
                    organisation,
                    $"\"{organisation}\" belongs to {entry.Id}, not to {claim.EntryId}.",
                    "F-bind"
                );
            }
        }
    }

    private static bool IsNamed(CheckedClaim claim, string organisation)
    {
        var keys = Tokens.Of(organisation).Select(t => t.Key).ToList();
        return At(claim.Says, keys) is { } start
            && char.IsUpper(claim.Says.Text[start])
            && !claim.Ground.Any(g => At(g.Features, keys) is not null);
    }

    private static int? At(TextFeatures text, List<string> keys)
    {
        var words = text.Terms.Words;
        for (var at = 0; keys.Count > 0 && at + keys.Count <= words.Count; at++)
        {
            if (keys.Select((key, i) => words[at + i].Key == key).All(same => same))
            {
                return words[at].Start;
            }
        }

        return null;
    }
}
