namespace Vitae.Generation;

/// <summary>Makes a resume shorter: the least relevant goes first, an employer, degree or date never; all that goes is named.</summary>
internal static class Trimming
{
    /// <summary>An entry nobody scored stands in the middle.</summary>
    private const double Unscored = 50;

    /// <summary>The resume cut to a number of words, or as near to it as facts allow; null = no limit.</summary>
    public static TrimmedResume ToWords(ResumeContent content, int? limit, IReadOnlyList<Relevance> relevance)
    {
        var last = new TrimmedResume(content, []);
        if (limit is null)
            return last;
        foreach (var step in Steps(content, relevance))
        {
            last = step;
            if (ResumeText.CountWords(step.Content) <= limit)
                break;
        }

        return last;
    }

    /// <summary>The whole resume, then each time one text less, until only facts are left.</summary>
    public static IEnumerable<TrimmedResume> Steps(ResumeContent content, IReadOnlyList<Relevance> relevance)
    {
        var scores = relevance
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(r => r.Score), StringComparer.Ordinal);
        var step = new TrimmedResume(content, []);
        yield return step;
        while (Next(step.Content, scores) is var (shorter, text))
        {
            step = new TrimmedResume(shorter, [.. step.Trimmed, text]);
            yield return step;
        }
    }

    // From the cheapest loss to the dearest; bullets stand most relevant first, so the last one goes.
    private static (ResumeContent Content, TrimmedText Trimmed)? Next(
        ResumeContent content,
        Dictionary<string, double> scores
    )
    {
        if (LastOf(content.Achievements, keep: 3) is { } achievement)
        {
            return (
                content with
                {
                    Achievements = WithoutLast(content.Achievements),
                },
                Text("achievements", achievement)
            );
        }

        if (Shorten(content.Projects, scores, keep: 1) is { } project)
        {
            return (content with { Projects = project.Entries }, project.Trimmed);
        }

        if (Shorten(content.Experiences, scores, keep: 2) is { } experience)
        {
            return (content with { Experiences = experience.Entries }, experience.Trimmed);
        }

        if (Shorten(content.Education, scores, keep: 0) is { } education)
        {
            return (content with { Education = education.Entries }, education.Trimmed);
        }

        if (content.Projects is [.., var last])
        {
            return (
                content with
                {
                    Projects = content.Projects.SkipLast(1).ToList(),
                },
                new TrimmedText("projects", last.Title, [last.Id])
            );
        }

        if (LastOf(content.Achievements, keep: 0) is { } honour)
        {
            return (content with { Achievements = WithoutLast(content.Achievements) }, Text("achievements", honour));
        }

        if (Shorten(content.Experiences, scores, keep: 0) is { } rest)
        {
            return (content with { Experiences = rest.Entries }, rest.Trimmed);
        }

        return LastOf(content.Summary, keep: 1) is { } sentence
            ? (content with { Summary = WithoutLast(content.Summary) }, Text("summary", sentence))
            : null;
    }

    private static (List<ResumeEntry> Entries, TrimmedText Trimmed)? Shorten(
        IReadOnlyList<ResumeEntry> entries,
        Dictionary<string, double> scores,
        int keep
    )
    {
        var candidate = entries
            .Where(e => e.Bullets.Count > keep)
            .OrderBy(e => scores.GetValueOrDefault(e.Id, Unscored) / e.Bullets.Count)
            .FirstOrDefault();
        if (candidate is null)
        {
            return null;
        }

        var shorter = candidate with { Bullets = WithoutLast(candidate.Bullets) };
        return (
            entries.Select(e => e.Id == candidate.Id ? shorter : e).ToList(),
            Text(candidate.Organisation ?? candidate.Title, candidate.Bullets[^1])
        );
    }

    private static Claim? LastOf(IReadOnlyList<Claim> claims, int keep) => claims.Count > keep ? claims[^1] : null;

    private static List<Claim> WithoutLast(IReadOnlyList<Claim> claims) => claims.SkipLast(1).ToList();

    private static TrimmedText Text(string place, Claim claim) => new(place, claim.Text, claim.Evidence);
}
