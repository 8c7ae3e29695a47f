using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>What of a candidate's expectations was found; slots count only together, in one entry.</summary>
internal static class FactRecall
{
    public static IEnumerable<KeyValuePair<string, double?>> Of(
        CandidateExpectations expected,
        CandidateProfile profile,
        ResumeContent content
    )
    {
        var text = Text(profile);
        var skills = string.Join('\n', Skills(profile));
        yield return new("fact_recall", Slots(expected, FoundEntry.Of(profile)));
        yield return new("fact_recall_resume", Slots(expected, FoundEntry.Of(content)));
        yield return new("mention_recall", Share.Of(expected.Mentions, m => PlainMatch.Says(text, m)));
        yield return new("skill_recall", Share.Of(expected.Skills, s => PlainMatch.Says(skills, s)));
        yield return new("number_recall", Share.Of(expected.Numbers, n => PlainMatch.Says(text, n)));
    }

    /// <summary>Everything expected and not found, in words.</summary>
    public static IReadOnlyList<string> Missing(CandidateExpectations expected, CandidateProfile profile)
    {
        var text = Text(profile);
        var skills = string.Join('\n', Skills(profile));
        return
        [
            .. Judged(expected, FoundEntry.Of(profile)).Where(s => !s.IsRight).Select(s => s.Name),
            .. expected.Mentions.Where(m => !PlainMatch.Says(text, m)).Select(m => $"mention: {m}"),
            .. expected.Skills.Where(s => !PlainMatch.Says(skills, s)).Select(s => $"skill: {s}"),
            .. expected.Numbers.Where(n => !PlainMatch.Says(text, n)).Select(n => $"number: {n}"),
        ];
    }

    private static double? Slots(CandidateExpectations expected, IReadOnlyList<FoundEntry> found) =>
        Share.Of([.. Judged(expected, found)], s => s.IsRight);

    /// <summary>Each expected entry takes the found one that fits best; none is taken twice.</summary>
    private static IEnumerable<(string Name, bool IsRight)> Judged(
        CandidateExpectations expected,
        IReadOnlyList<FoundEntry> found
    )
    {
        var free = found.ToList();
        foreach (var entry in expected.Entries)
        {
            var best = free.MaxBy(f => f.Slots(entry).Count(s => s.IsRight));
            var nothing = new FoundEntry("", null, null, null, IsOngoing: false);
            var slots = (best ?? nothing).Slots(entry).ToList();
            if (best is not null && slots.Exists(s => s.IsRight))
            {
                free.Remove(best);
            }

            foreach (var (slot, isRight) in slots)
            {
                yield return ($"{entry.Title}, {entry.Organisation}: {slot}", isRight);
            }
        }
    }

    private static string Text(CandidateProfile profile) =>
        string.Join(
            '\n',
            profile
                .AllEntries()
                .SelectMany(e => e.Facts.Select(f => f.Text).Prepend($"{e.Title} {e.Organisation}"))
                .Concat(profile.Summary.Concat(profile.Achievements).Select(f => f.Text))
                .Concat(Skills(profile))
        );

    private static IEnumerable<string> Skills(CandidateProfile profile) =>
        profile
            .TechnicalSkills.Concat(profile.SoftSkills)
            .Concat(profile.Languages)
            .Select(s => $"{s.Category} {s.Name} {s.Level}");
}
