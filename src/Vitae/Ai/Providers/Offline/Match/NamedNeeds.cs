namespace Vitae.Ai;

/// <summary>Looks up what a requirement names: tools, spoken languages with their level, degrees.</summary>
internal static class NamedNeeds
{
    public static Need For(string term, string requirement, PromptProfile profile) =>
        LanguageItems.CodeOf(term) is { } code
            ? Language(term, code, requirement, profile)
            : Named(term, profile.Items.Where(i => i.Terms.Contains(term)).ToList());

    /// <summary>Null when the requirement asks for no degree.</summary>
    public static Need? Degree(string requirement, PromptProfile profile)
    {
        var asked = Lexicon.Degrees.FindIn(PlainWords.Words(requirement)).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        var least = asked.Min(f => f.Kind[0] is '0' ? '3' : f.Kind[0]);
        var held = profile.Entries('u').Select(u => (Item: u, Rank: RankOf(u.Name))).ToList();
        var enough = held.Where(h => h.Rank >= least).Select(h => h.Item).ToList();
        return new Need(
            asked[0].Phrase,
            enough.Count > 0,
            enough.Count > 0 ? enough : held.Select(h => h.Item).ToList()
        );
    }

    private static Need Named(string term, List<ProfileItem> evidence) => new(term, evidence.Count > 0, evidence);

    private static Need Language(string term, string code, string requirement, PromptProfile profile)
    {
        var spoken = profile.Items.Where(i => i.Kind == 'l' && LanguageItems.CodeOf(i.Name) == code).ToList();
        var asked = LanguageItems.Rank(requirement);
        var isMet = spoken.Exists(l => asked is null || LanguageItems.Rank(l.Level) is not { } rank || rank >= asked);
        return new Need(term, isMet, spoken);
    }

    private static char RankOf(string title) =>
        Lexicon.Degrees.FindIn(PlainWords.Words(title)).Select(f => f.Kind[0]).DefaultIfEmpty('0').Max();
}
