namespace Vitae.Ai;

/// <summary>Judges one requirement against the profile: by names, language levels, degrees, years, else by words.</summary>
internal sealed class RequirementJudge(PromptJob job, PromptProfile profile, CareerLength career)
{
    private const int MostEvidence = 4;
    private const double Alike = 0.6;
    private const double Close = 0.34;

    public MatchedRequirement Judge(WantedThing wanted)
    {
        var needs = Needs(wanted);
        if (needs.Count == 0)
        {
            return ByWords(wanted);
        }

        var met = needs.Where(n => n.IsMet).ToList();
        var isEnough = met.Count == needs.Count || (met.Count > 0 && RequirementWords.IsChoice(wanted.Text));
        var years = RequirementWords.Years(wanted.Text);
        var hasYears = years is null || career.Years >= years;
        var status =
            met.Count == 0 && !needs.Exists(n => n.Evidence.Count > 0) ? MatchedRequirement.Not
            : isEnough && hasYears ? MatchedRequirement.Met
            : MatchedRequirement.Partly;
        if (status == MatchedRequirement.Not)
        {
            return ByWords(wanted) with { Note = NoteOn(needs, job.Language) };
        }

        var note =
            status == MatchedRequirement.Met ? null
            : !isEnough ? NoteOn(needs, job.Language)
            : Phrases.Of("years", job.Language, career.Years, years!.Value);
        return new MatchedRequirement(wanted.Id, status, Strongest(needs), note);
    }

    private List<Need> Needs(WantedThing wanted)
    {
        var needs = wanted.Terms.Select(t => NamedNeeds.For(t, wanted.Text, profile)).ToList();
        if (needs.Count == 0 && NamedNeeds.Degree(wanted.Text, profile) is { } degree)
        {
            needs.Add(degree);
        }

        return needs;
    }

    private MatchedRequirement ByWords(WantedThing wanted)
    {
        var stems = ContentWords.Of(wanted.Text, job.Language);
        var best = profile
            .Items.Select(i => (Item: i, Share: Overlap(stems, i)))
            .Where(p => p.Share >= Close)
            .OrderByDescending(p => p.Share)
            .Take(MostEvidence)
            .ToList();
        var enoughWords = best.Count > 0 && (stems.Count == 1 || best[0].Share * stems.Count >= 2);
        var status =
            !enoughWords ? MatchedRequirement.Not
            : best[0].Share >= Alike ? MatchedRequirement.Met
            : MatchedRequirement.Partly;
        var note = status switch
        {
            MatchedRequirement.Met => null,
            MatchedRequirement.Partly => Phrases.Of("close", job.Language),
            _ => Phrases.Of("nothing", job.Language),
        };
        return new MatchedRequirement(wanted.Id, status, enoughWords ? best.Select(p => p.Item.Id).ToList() : [], note);
    }

    private double Overlap(HashSet<string> stems, ProfileItem item) =>
        stems.Count == 0 ? 0 : (double)ContentWords.Of(item.Text, job.Language).Count(stems.Contains) / stems.Count;

    // The most telling lines first: those that show most of the needs, results before duties before mere lists.
    private static List<string> Strongest(List<Need> needs) =>
        needs
            .SelectMany(n => n.Evidence)
            .GroupBy(i => i.Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenByDescending(g => Strength(g.First()))
            .Select(g => g.Key)
            .Take(MostEvidence)
            .ToList();

    private static int Strength(ProfileItem item) =>
        item switch
        {
            { IsFact: true, IsAchievement: true } => 4,
            { IsFact: true } => 3,
            { Kind: 's' or 'l' or 'u' or 'c' } => 2,
            _ => 1,
        };

    private static string NoteOn(List<Need> needs, string language)
    {
        var open = needs.Where(n => !n.IsMet).ToList();
        var key = open.TrueForAll(n => n.Evidence.Count > 0) ? "level" : "missing";
        return Phrases.Of(key, language, string.Join(", ", open.Select(n => n.Name).Take(5)));
    }
}
