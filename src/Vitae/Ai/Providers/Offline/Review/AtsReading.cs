namespace Vitae.Ai;

/// <summary>Answers <c>review_for_ats</c> by counting: terms, sections, dates, lengths of lines.</summary>
internal static class AtsReading
{
    private const int MostSayings = 6;
    private const int Stuffed = 5;
    private const int ShortBullet = 4;
    private const int LongBullet = 40;

    public static AtsFindings Answer(OfflinePrompt prompt)
    {
        var job = PromptJob.Read(prompt);
        var resume = new PromptResume(prompt, job.Language);
        var counts = TermCounts.Of(job, resume);
        var missing = counts.Where(c => c.Count == 0).Select(c => c.Term).ToList();
        return new AtsFindings
        {
            Score = resume.IsEmpty ? null : Score(job, resume, counts),
            Missing = missing,
            Issues = Issues(resume, counts).Take(MostSayings).ToList(),
            Suggestions = Suggestions(resume, missing).Take(MostSayings).ToList(),
        };
    }

    /// <summary>Terms present count half, sections with dates and titles a quarter, wording and density a quarter.</summary>
    private static double Score(PromptJob job, PromptResume resume, IReadOnlyList<CountedTerm> counts)
    {
        var form = (25 * FormShare(resume)) + (25 * WordingShare(resume, counts));
        var said = counts.Where(c => c.Count > 0).Select(c => c.Term).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var weights = job.Requirements.SelectMany(r => r.Terms.Select(t => (Term: t, r.Weight))).ToList();
        double total = weights.Sum(w => w.Weight);
        return Math.Round(
            total == 0 ? 2 * form : form + (50 * weights.Where(w => said.Contains(w.Term)).Sum(w => w.Weight) / total),
            1
        );
    }

    private static double FormShare(PromptResume resume)
    {
        var jobs = resume.Entries.ToList();
        var dated = jobs.Count == 0 ? 0 : (double)jobs.Count(IsDated) / jobs.Count;
        bool[] sections =
        [
            jobs.Count > 0,
            resume.HasSection("summary"),
            resume.HasSection("skills"),
            resume.HasSection("education"),
        ];
        return (sections.Count(s => s) + dated) / (sections.Length + 1);
    }

    private static double WordingShare(PromptResume resume, IReadOnlyList<CountedTerm> counts)
    {
        var bullets = resume.Bullets.ToList();
        var readable =
            bullets.Count == 0
                ? 0
                : (double)bullets.Count(b => Words(b) is > ShortBullet and <= LongBullet) / bullets.Count;
        return counts.Any(c => c.Count > Stuffed) ? readable / 2 : readable;
    }

    private static IEnumerable<string> Issues(PromptResume resume, IReadOnlyList<CountedTerm> counts)
    {
        var language = resume.Language;
        var stuffed = counts
            .Where(c => c.Count > Stuffed)
            .Select(c => Phrases.Of("stuffing", language, c.Term, c.Count));
        var undated = resume.Entries.Where(e => !IsDated(e)).Select(e => Phrases.Of("undated", language, Name(e)));
        var vague = resume
            .Bullets.Where(b => Words(b) <= ShortBullet)
            .Select(b => Phrases.Of("vague", language, Name(b)));
        var longs = resume.Bullets.Where(b => Words(b) > LongBullet).Select(b => Phrases.Of("long", language, Name(b)));
        return stuffed.Concat(undated).Concat(vague).Concat(longs);
    }

    private static IEnumerable<string> Suggestions(PromptResume resume, List<string> missing)
    {
        var language = resume.Language;
        if (!resume.HasSection("summary"))
        {
            yield return Phrases.Of("nosummary", language);
        }

        if (!resume.HasSection("skills"))
        {
            yield return Phrases.Of("noskills", language);
        }

        if (resume.Bullets.Any(b => Words(b) > LongBullet))
        {
            yield return Phrases.Of("shorten", language);
        }

        if (
            resume.Bullets.FirstOrDefault() is { } first
            && !Results.IsResult(first.Text)
            && resume.Bullets.Any(b => Results.IsResult(b.Text))
        )
        {
            yield return Phrases.Of("nonumbers", language);
        }

        if (missing.Count > 0)
        {
            yield return Phrases.Of("gaps", language, string.Join(", ", missing.Take(5)));
        }
    }

    private static bool IsDated(PromptLine line) => Reading.DateFinder.Find(line.Text).Count > 0;

    private static int Words(PromptLine line) => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Name(PromptLine line) => line.Id ?? $"\"{string.Join(' ', line.Text.Split(' ').Take(5))} …\"";
}
