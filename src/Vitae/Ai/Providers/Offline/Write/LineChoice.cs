namespace Vitae.Ai;

/// <summary>Orders the candidate's lines by what they say that the job asks for.</summary>
internal sealed class LineChoice(
    PromptJob job,
    PromptProfile profile,
    IReadOnlyList<string> focusAreas,
    Dictionary<string, double> evidence
)
{
    private const double ResultBonus = 1.5;
    private readonly JobWeights weights = new(job, focusAreas);

    public double Score(ProfileItem fact) =>
        Score(fact.Text) + evidence.GetValueOrDefault(fact.Id) + (fact.IsAchievement ? ResultBonus : 0);

    public double Score(string text) => weights.Of(text);

    /// <summary>The best lines of an entry, at most <paramref name="most"/>, the most relevant first.</summary>
    public List<WrittenClaim> Best(string entryId, int most, HashSet<string> taken) =>
        profile
            .FactsOf(entryId)
            .Where(f => !taken.Contains(f.Id))
            .OrderByDescending(Score)
            .Take(most)
            .Select(WrittenClaim.Keep)
            .ToList();
}
