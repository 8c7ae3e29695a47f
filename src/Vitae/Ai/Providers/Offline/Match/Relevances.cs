namespace Vitae.Ai;

/// <summary>How much each experience, project and skill helps in this job, 0–100.</summary>
internal static class Relevances
{
    private const double Floor = 10;
    private const double WorthNaming = 20;
    private const double TitleWeight = 4;
    private const double WorkWeight = 1.5;
    private const double Similar = 0.3;

    public static IEnumerable<ScoredId> Of(PromptJob job, PromptProfile profile, JobWeights weights)
    {
        var entries = profile.Entries('e').Concat(profile.Entries('p')).ToList();
        var points = entries.ConvertAll(e => Points(e, job, profile, weights));
        var most = Math.Max(points.DefaultIfEmpty(0).Max(), weights.Total * 0.25);
        return entries
            .Select((e, i) => new ScoredId(e.Id, Scale(points[i], most)))
            .Concat(
                profile
                    .Skills.Select(s => new ScoredId(s.Id, Math.Min(weights.OfSkill(s), 100)))
                    .Where(s => s.Score >= WorthNaming)
            );
    }

    private static double Points(ProfileItem entry, PromptJob job, PromptProfile profile, JobWeights weights)
    {
        var text = string.Join(". ", profile.FactsOf(entry.Id).Select(f => f.Text).Prepend(entry.Text));
        var stems = ContentWords.Of(text, job.Language);
        var titleStems = ContentWords.Of(job.Title, job.Language);
        var inTitle = ContentWords.Of(entry.Name, job.Language).Count(titleStems.Contains);
        var work = job.Work.Count(w => Share(ContentWords.Of(w, job.Language), stems) >= Similar);
        return weights.Of(text)
            + (WorkWeight * work)
            + (titleStems.Count == 0 ? 0 : TitleWeight * inTitle / titleStems.Count);
    }

    private static double Share(HashSet<string> wanted, HashSet<string> had) =>
        wanted.Count == 0 ? 0 : (double)wanted.Count(had.Contains) / wanted.Count;

    private static double Scale(double points, double most) =>
        most <= 0 ? Floor : Math.Round(Floor + ((100 - Floor) * Math.Min(1, points / most)));
}
