namespace Vitae.Ai;

/// <summary>Answers <c>rewrite_claim</c>: another sentence of the candidate's that fits the wish, or their own words of this one.</summary>
internal static class LineRewriting
{
    public static WrittenClaim Answer(OfflinePrompt prompt)
    {
        var profile = PromptProfile.Read(prompt);
        var line = prompt.Lines("resume") is [var first, ..] ? first : null;
        var wish = ContentWords.Of(string.Join(' ', prompt.Lines("instruction").Select(l => l.Text)), "en");
        var own = profile.Items.FirstOrDefault(i => i.Id == line?.Id);
        var isOwnAlready = own is not null && line?.Text == own.Text;
        var chosen = profile
            .Items.Where(i => IsSentence(i) && !(isOwnAlready && i == own))
            .OrderByDescending(i => Fit(i, wish))
            .ThenByDescending(i => i == own)
            .FirstOrDefault();
        return WrittenClaim.Keep(chosen ?? own ?? profile.Items[0]);
    }

    private static bool IsSentence(ProfileItem item) => item.IsFact || item.Kind is 'm' or 'a';

    private static int Fit(ProfileItem item, HashSet<string> wish) =>
        ContentWords.Of(item.Text, "en").Count(wish.Contains);
}
