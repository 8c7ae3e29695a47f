namespace Vitae.Ai;

/// <summary>Answers <c>write_resume</c>: chooses and orders the candidate's own lines, writes none.</summary>
internal static class ResumeWriting
{
    private const int MostProjects = 3;
    private const int MostAchievements = 6;

    public static WrittenResume Answer(OfflinePrompt prompt)
    {
        var job = PromptJob.Read(prompt);
        var profile = PromptProfile.Read(prompt);
        var relevance = PromptMatch.Relevance(prompt);
        var choice = new LineChoice(
            job,
            profile,
            FocusAreas.Read(prompt, "Focus areas"),
            PromptMatch.EvidenceWeights(prompt, job)
        );
        var language = Language(prompt.Setting("Output language")) ?? job.Language;
        var summary = SummaryChoice.Of(profile, choice);
        var taken = summary.SelectMany(s => s.Evidence).ToHashSet(StringComparer.Ordinal);
        var entries = EntryBullets.Of(profile, choice, relevance, taken);
        return new WrittenResume
        {
            Summary = summary,
            Experiences = WordBudget.Fit(entries, profile, summary, WordBudget.Limit(prompt)),
            Skills = SkillGroups.Of(profile, relevance, language),
            Education = profile.Entries('u').Select(u => new WrittenEntry(u.Id, choice.Best(u.Id, 2, taken))).ToList(),
            Projects = profile
                .Entries('p')
                .OrderByDescending(p => relevance.GetValueOrDefault(p.Id))
                .Take(MostProjects)
                .Select(p => new WrittenEntry(p.Id, choice.Best(p.Id, 2, taken)))
                .ToList(),
            Achievements = profile
                .Items.Where(i => i.Kind == 'a')
                .Take(MostAchievements)
                .Select(WrittenClaim.Keep)
                .ToList(),
        };
    }

    /// <summary>The code in <c>German (de)</c>.</summary>
    private static string? Language(string? setting)
    {
        var code = setting?[(setting.LastIndexOf('(') + 1)..].TrimEnd(')', ' ');
        return code is { Length: 2 } ? code.ToLowerInvariant() : null;
    }
}
