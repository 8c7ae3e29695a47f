namespace Vitae.Ai;

/// <summary>Answers <c>match_job</c>.</summary>
internal static class JobMatching
{
    private const int MostPhrases = 5;
    private const int MostNames = 4;

    public static MatchedJob Answer(OfflinePrompt prompt, DateOnly today)
    {
        var job = PromptJob.Read(prompt);
        var profile = PromptProfile.Read(prompt);
        var focus = FocusAreas.Read(prompt, "Focus areas selected by the candidate");
        var judge = new RequirementJudge(job, profile, new CareerLength(profile, today));
        var judged = job.Requirements.ConvertAll(judge.Judge);
        return new MatchedJob
        {
            Score = Score(job, judged),
            Requirements = judged,
            Relevance = Relevances.Of(job, profile, new JobWeights(job, focus)).ToList(),
            Strengths = Strengths(job, judged, profile).Take(MostPhrases).ToList(),
            Emphasis = Emphasis(job, judged, profile, focus).Take(MostPhrases).ToList(),
        };
    }

    /// <summary>Met counts whole, partly half; a must-have three times a nice-to-have.</summary>
    private static double? Score(PromptJob job, List<MatchedRequirement> judged)
    {
        var total = job.Requirements.Sum(r => r.Weight);
        var reached = job.Requirements.Zip(judged).Sum(p => p.First.Weight * ShareOf(p.Second.Status));
        return total == 0 ? null : Math.Round(100 * reached / total, 1);
    }

    private static double ShareOf(string status) =>
        status switch
        {
            MatchedRequirement.Met => 1,
            MatchedRequirement.Partly => 0.5,
            _ => 0,
        };

    // The names in what is met, each told once, else the requirement's own words: short phrases the profile backs.
    private static IEnumerable<string> Strengths(PromptJob job, List<MatchedRequirement> judged, PromptProfile profile)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var requirement in Met(job, judged).OrderByDescending(r => r.Weight))
        {
            var names = requirement.Terms.Where(t => IsNamed(t, profile) && told.Add(t)).Take(MostNames).ToList();
            if (names.Count > 0)
            {
                yield return string.Join(", ", names);
            }
            else if (requirement.Terms.Count == 0)
            {
                yield return Short(requirement.Text);
            }
        }
    }

    private static IEnumerable<string> Emphasis(
        PromptJob job,
        List<MatchedRequirement> judged,
        PromptProfile profile,
        IReadOnlyList<string> focus
    ) =>
        focus
            .Where(f => IsNamed(f, profile))
            .Concat(
                Met(job, judged)
                    .OrderByDescending(r => r.Weight)
                    .SelectMany(r => r.Terms)
                    .Where(t => IsNamed(t, profile))
            )
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<WantedThing> Met(PromptJob job, List<MatchedRequirement> judged) =>
        job.Requirements.Zip(judged).Where(p => p.Second.Status == MatchedRequirement.Met).Select(p => p.First);

    private static bool IsNamed(string term, PromptProfile profile) =>
        profile.Items.Any(i =>
            i.Terms.Contains(term)
            || (i.Kind == 'l' && LanguageItems.CodeOf(i.Name) is { } code && code == LanguageItems.CodeOf(term))
        );

    private static string Short(string text) => string.Join(' ', text.Split(' ').Take(8)).TrimEnd(',', ';', '.');
}
