using Vitae.Jobs;
using Vitae.Reading;

namespace Vitae.Generation;

/// <summary>Asks instead of inventing: each requirement without evidence becomes a question.</summary>
public static class GapFinder
{
    /// <summary>Must-haves not or partly shown, then nice-to-haves not shown.</summary>
    public static IReadOnlyList<Gap> Find(ClaimSources sources, MatchAnalysis? match)
    {
        if (sources.Job is not { } job)
        {
            return [];
        }

        var coverage = new RequirementCoverage(sources, match);
        return
        [
            .. job
                .Requirements.Select(r => (Requirement: r, Found: coverage.InDocuments(r)))
                .Where(p => IsGap(p.Requirement, p.Found.Status))
                .OrderBy(p => p.Requirement.Importance)
                .Select(p => Ask(p.Requirement, p.Found, coverage, sources.Language)),
        ];
    }

    private static bool IsGap(JobRequirement requirement, RequirementStatus status) =>
        status == RequirementStatus.Not
        || (status == RequirementStatus.Partly && requirement.Importance == Importance.Must);

    private static Gap Ask(
        JobRequirement requirement,
        CoveredRequirement found,
        RequirementCoverage coverage,
        string language
    )
    {
        var missing = requirement.Terms.Where(t => !coverage.HasTerm(new WantedTerm(t))).ToList();
        var wanted = missing.Count > 0 ? string.Join(", ", missing) : requirement.Text.TrimEnd('.', ' ');
        return new Gap(
            requirement.Id,
            requirement.Importance,
            requirement.Text,
            found.Status,
            missing,
            GapQuestion.For(wanted, language)
        );
    }
}
