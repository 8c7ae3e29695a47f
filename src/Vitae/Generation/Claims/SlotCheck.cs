namespace Vitae.Generation;

/// <summary>
/// Holds a finished resume against the profile entry by entry: employer, title and dates are one unit, so that a swap of two
/// true dates is found although every word of it occurs somewhere.
/// </summary>
public static class SlotCheck
{
    public static IReadOnlyList<ClaimViolation> Verify(ResumeContent content, CandidateProfile profile) =>
        [
            .. Section("experiences", content.Experiences, profile.Experiences, ("F-title", "F-org"), isKept: true),
            .. Section("education", content.Education, profile.Education, ("F-degree", "F-school"), isKept: true),
            .. Section("projects", content.Projects, profile.Projects, ("F-title", "F-org"), isKept: false),
            .. Section(
                "certifications",
                content.Certifications,
                profile.Certifications,
                ("F-cert", "F-org"),
                isKept: false
            ),
            .. content.Skills.SelectMany(g => g.Items).Concat(content.Languages).SelectMany(s => Skill(s, profile)),
        ];

    private static IEnumerable<ClaimViolation> Section(
        string section,
        IReadOnlyList<ResumeEntry> entries,
        IReadOnlyList<ProfileEntry> known,
        (string Title, string Organisation) rules,
        bool isKept
    )
    {
        foreach (var group in entries.GroupBy(e => e.Id, StringComparer.Ordinal))
        {
            var path = $"{section}.{group.Key}";
            if (known.FirstOrDefault(k => k.Id == group.Key) is not { } source)
            {
                yield return Violation(path, rules.Organisation, group.First().Title, "The profile has no such entry.");
                continue;
            }

            foreach (var entry in group)
            {
                foreach (var violation in Compare(path, entry, source, rules))
                {
                    yield return violation;
                }
            }

            if (group.Skip(1).Any())
            {
                yield return Violation(path, rules.Organisation, source.Title, "It is printed twice.");
            }
        }

        foreach (var lost in known.Where(k => isKept && entries.All(e => e.Id != k.Id)))
        {
            yield return Violation($"{section}.{lost.Id}", "F-keep", lost.SlotText(), "It is missing.");
        }
    }

    private static IEnumerable<ClaimViolation> Compare(
        string path,
        ResumeEntry entry,
        ProfileEntry source,
        (string Title, string Organisation) rules
    )
    {
        if (entry.Title != source.Title)
        {
            yield return Violation(path, rules.Title, entry.Title, $"The source says \"{source.Title}\".");
        }

        if (entry.Organisation != source.Organisation)
        {
            yield return Violation(
                path,
                rules.Organisation,
                entry.Organisation ?? "",
                $"The source says \"{source.Organisation}\"."
            );
        }

        if (entry.Location != source.Location)
        {
            yield return Violation(path, "F-org", entry.Location ?? "", $"The source says \"{source.Location}\".");
        }

        if (
            entry.Dates != source.Period?.Text
            || entry.Start != source.Period?.Start
            || entry.End != source.Period?.End
        )
        {
            yield return Violation(
                path,
                "F-date",
                entry.Dates ?? $"{entry.Start}",
                $"The source says \"{source.Period?.Text}\"."
            );
        }
    }

    /// <summary>A skill or language is printed by its name, its level beside it at most.</summary>
    private static IEnumerable<ClaimViolation> Skill(Claim claim, CandidateProfile profile)
    {
        var skills = profile.TechnicalSkills.Concat(profile.SoftSkills).Concat(profile.Languages);
        var source = skills.FirstOrDefault(s => claim.Evidence.Contains(s.Id, StringComparer.Ordinal));
        var rest = source is null ? claim.Text : Without(Without(claim.Text, source.Name), source.Level);
        if (source is null || rest.Any(char.IsLetterOrDigit))
        {
            yield return Violation("skills", "F-skill", claim.Text, "The profile does not say so.");
        }
    }

    private static string Without(string text, string? part) =>
        part is { Length: > 0 } ? text.Replace(part, "", StringComparison.Ordinal) : text;

    private static ClaimViolation Violation(string path, string rule, string found, string problem) =>
        new()
        {
            Path = path,
            Rule = rule,
            Text = found,
            Found = found,
            Problem = problem,
        };
}
