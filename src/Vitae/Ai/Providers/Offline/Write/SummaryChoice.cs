namespace Vitae.Ai;

/// <summary>Two or three sentences in which the candidate sums themself up, else their best results.</summary>
internal static class SummaryChoice
{
    private const int MostSentences = 3;
    private const int Enough = 4;

    public static IReadOnlyList<WrittenClaim> Of(PromptProfile profile, LineChoice choice)
    {
        var own = profile.Summary.SelectMany(m => Sentences.Of(m.Text).Select(s => (Fact: m, Text: s))).ToList();
        return own.Count > 0 ? FromSummary(own, choice) : FromResults(profile, choice);
    }

    // The opening sentence says who it is and stays first; the others are the best for this job, in their own order.
    private static List<WrittenClaim> FromSummary(List<(ProfileItem Fact, string Text)> own, LineChoice choice)
    {
        var best = own.Skip(1)
            .OrderByDescending(s => choice.Score(s.Text))
            .Take(MostSentences - 1)
            .Prepend(own[0])
            .ToHashSet();
        return own.Where(best.Contains)
            .Select(s => s.Text == s.Fact.Text ? WrittenClaim.Keep(s.Fact) : new WrittenClaim(s.Text, [s.Fact.Id]))
            .ToList();
    }

    // Without a summary: the results that matter most, left to it by entries that have other lines to show.
    private static List<WrittenClaim> FromResults(PromptProfile profile, LineChoice choice) =>
        profile
            .Entries('e')
            .Where(e => profile.FactsOf(e.Id).Count() >= Enough)
            .SelectMany(e => profile.FactsOf(e.Id).Where(f => f.IsAchievement).OrderByDescending(choice.Score).Take(1))
            .OrderByDescending(choice.Score)
            .Take(2)
            .Select(WrittenClaim.Keep)
            .ToList();
}
