namespace Vitae.Generation;

/// <summary>"Led" needs a ground that leads, and a helper's part stays a helper's part.</summary>
internal sealed class LevelRule : IClaimRule
{
    private const int LeadingWords = 4;
    private static readonly string[] Leaders =
    [
        "lead",
        "head",
        "director",
        "chief",
        "vicepresident",
        "manager",
        "supervisor",
        "founder",
        "partner",
    ];

    public string Name => "F-level";

    public IEnumerable<Finding> Check(CheckedClaim claim)
    {
        var steps = claim.Says.Concepts.Where(c => c.Family == "ladder").ToList();
        var lead = steps.Find(c => c.Concept == "lead");
        if (lead is not null && Height(claim) < 4)
        {
            yield return Finding(claim, lead, "does not say the candidate led");
        }

        var manage = steps.Find(c => c.Concept == "manage");
        if (manage is not null && Height(claim) < 3)
        {
            yield return Finding(claim, manage, "does not say the candidate was in charge");
        }

        if (OnlyContributed(claim) && !steps.Exists(c => c.Concept == "contribute"))
        {
            yield return new Finding("contributed", "The evidence says the candidate helped or took part; keep that.");
        }
    }

    private static Finding Finding(CheckedClaim claim, FoundConcept concept, string problem)
    {
        var written = claim.Says.Text[concept.Start..concept.End];
        return new Finding(written, $"\"{written}\": the evidence {problem}.");
    }

    /// <summary>4 led, 3 was in charge of things, 2 anything else. A title leads; a founder or director met in a fact is someone else.</summary>
    private static int Height(CheckedClaim claim)
    {
        var steps = claim.Close.SelectMany(c => c.Features.Concepts).Where(c => c.Family == "ladder").ToList();
        var titles = claim.Close.Where(c => !c.IsSentence || c.EntryId is null).SelectMany(c => c.Features.Concepts);
        return steps.Exists(c => c.Concept == "lead")
            || titles.Any(c => c.Family == "seniority" && Leaders.Contains(c.Concept))
                ? 4
            : steps.Exists(c => c.Concept is "manage" or "handle") ? 3
            : 2;
    }

    private static bool OnlyContributed(CheckedClaim claim)
    {
        var facts = claim.Cited.Where(c => c.IsSentence && claim.Ids.Contains(c.Id, StringComparer.Ordinal)).ToList();
        return facts.Count > 0 && facts.TrueForAll(BeginsAsHelper);
    }

    private static bool BeginsAsHelper(EvidenceItem fact)
    {
        var words = fact.Features.Terms.Words;
        var head = words.Count > LeadingWords ? words[LeadingWords].Start : int.MaxValue;
        var first = fact.Features.Concepts.FirstOrDefault(c => c.Family == "ladder");
        return first is { Concept: "contribute" } && first.Start < head;
    }
}
