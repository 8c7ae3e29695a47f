using Vitae.Generation;
using Vitae.Jobs;

namespace Vitae.Evaluation;

/// <summary>Whether the match saw what a person sees: what the candidate has, and what not.</summary>
internal static class GapRecall
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(
        EvalPair pair,
        PostingExpectations expected,
        JobRequirements job,
        MatchAnalysis match
    )
    {
        var status = match.Requirements.ToDictionary(r => r.Id, r => r.Status, StringComparer.Ordinal);
        var known = expected.Must.Concat(expected.Nice).ToDictionary(r => r.Id, StringComparer.Ordinal);
        yield return new(
            "covered_seen",
            Share.Of(pair.Covered, id => Status(id) is { } s and not RequirementStatus.Not)
        );
        yield return new("gaps_seen", Share.Of(pair.Gaps, id => Status(id) is RequirementStatus.Not));

        RequirementStatus? Status(string id) =>
            known.GetValueOrDefault(id) is { } requirement
            && PostingRecall.Find(requirement, job) is { } found
            && status.TryGetValue(found.Id, out var value)
                ? value
                : null;
    }
}
