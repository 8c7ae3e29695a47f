using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>What a match analysis must hold, and its cleaned form: known ids only, one line a requirement.</summary>
internal sealed class MatchRules(JobRequirements job, FactIndex facts)
{
    public IReadOnlyList<string> Check(MatchAnswer answer)
    {
        var errors = new List<string>();
        var answered = answer.Requirements.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        errors.AddRange(
            job.Requirements.Where(r => !answered.Contains(r.Id)).Select(r => $"requirement \"{r.Id}\" is missing")
        );
        errors.AddRange(
            answer
                .Requirements.SelectMany(r => r.Evidence)
                .Concat(answer.Relevance.Select(r => r.Id))
                .Where(id => !facts.Knows(id))
                .Distinct(StringComparer.Ordinal)
                .Select(id => $"profile id \"{id}\" does not exist")
        );
        errors.AddRange(
            answer
                .Requirements.Where(r => r.Status != RequirementStatus.Not && r.Evidence.Count == 0)
                .Select(r => $"requirement \"{r.Id}\" is \"{r.Status}\" without evidence")
        );
        errors.AddRange(
            answer
                .Relevance.Where(r => r.Score is < 0 or > 100)
                .Select(r => $"relevance {r.Score} of \"{r.Id}\" is outside 0 to 100")
        );
        return errors.Take(12).ToList();
    }

    public MatchAnalysis Accept(MatchAnswer answer)
    {
        var byId = answer
            .Requirements.GroupBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new MatchAnalysis
        {
            Score = Scores.Normalise(answer.Score),
            Relevance = answer
                .Relevance.DistinctBy(r => r.Id, StringComparer.Ordinal)
                .Select(r => new Relevance(r.Id, r.Score))
                .ToList(),
            Requirements = job.Requirements.Select(r => Match(byId[r.Id])).ToList(),
            Strengths = answer.Strengths.Take(8).ToList(),
            Emphasis = answer.Emphasis.Take(8).ToList(),
        };
    }

    private static RequirementMatch Match(RequirementMatchAnswer answer) =>
        new()
        {
            Id = answer.Id,
            Status = answer.Status,
            Evidence = answer.Status == RequirementStatus.Not ? [] : answer.Evidence,
            Note = string.IsNullOrWhiteSpace(answer.Note) ? null : answer.Note,
        };
}
