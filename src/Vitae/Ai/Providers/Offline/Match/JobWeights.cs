using Vitae.Reading;

namespace Vitae.Ai;

/// <summary>What the job and the candidate's focus areas make important, and how much of it a text says.</summary>
internal sealed class JobWeights
{
    private const double WordShare = 0.4;
    private const double FocusWeight = 3;
    private readonly string language;
    private readonly List<(string Term, double Weight)> terms = [];
    private readonly List<(HashSet<string> Stems, double Weight)> topics = [];

    public JobWeights(PromptJob job, IReadOnlyList<string> focusAreas)
    {
        language = job.Language;
        foreach (var requirement in job.Requirements)
        {
            terms.AddRange(requirement.Terms.Select(t => (t, (double)requirement.Weight)));
            topics.Add((ContentWords.Of(requirement.Text, language), requirement.Weight));
        }

        foreach (var focus in focusAreas)
        {
            terms.Add((focus, FocusWeight));
            topics.Add((ContentWords.Of(focus, language), FocusWeight));
        }

        topics.AddRange(job.Work.Select(w => (ContentWords.Of(w, language), 1.0)));
        terms = terms.DistinctBy(t => t.Term, StringComparer.OrdinalIgnoreCase).ToList();
    }

    public double Total => terms.Sum(t => t.Weight) + topics.Sum(t => t.Weight * WordShare);

    /// <summary>Named terms count in full, shared words of a requirement in part.</summary>
    public double Of(string text)
    {
        var read = new TermText(text, language);
        var stems = ContentWords.Of(text, language);
        return terms.Where(t => read.Contains(t.Term)).Sum(t => t.Weight)
            + topics.Sum(t => t.Weight * WordShare * Share(t.Stems, stems));
    }

    /// <summary>0–100 for a skill's name.</summary>
    public double OfSkill(ProfileItem skill)
    {
        var read = new TermText(skill.Name, language);
        var named = terms
            .Where(t => read.Contains(t.Term) || new TermText(t.Term, language).Contains(skill.Name))
            .Select(t => t.Weight)
            .DefaultIfEmpty(0)
            .Max();
        if (named > 0)
        {
            return named >= FocusWeight ? 100 : 75;
        }

        var stems = ContentWords.Of(skill.Name, language);
        return stems.Count > 0 && topics.Exists(t => stems.IsSubsetOf(t.Stems)) ? 60 : 0;
    }

    private static double Share(HashSet<string> wanted, HashSet<string> had) =>
        wanted.Count == 0 ? 0 : (double)wanted.Count(had.Contains) / wanted.Count;
}
