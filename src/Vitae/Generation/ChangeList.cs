namespace Vitae.Generation;

/// <summary>Names every difference between the finished resume and the candidate's own words, so that nothing is silent.</summary>
internal sealed class ChangeList
{
    private readonly FactIndex facts;
    private readonly List<ResumeChange> changes = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    private ChangeList(CandidateProfile profile) => facts = new FactIndex(profile);

    /// <param name="gate">What the claim gate repaired, restored or removed.</param>
    public static IReadOnlyList<ResumeChange> Of(
        ResumeContent content,
        CandidateProfile profile,
        IReadOnlyList<ClaimChange> gate,
        IReadOnlyList<TrimmedText> trimmed
    )
    {
        var list = new ChangeList(profile);
        list.changes.AddRange(gate.Select(Gated));
        list.Claims("/summary", content.Summary);
        list.Entries("/experiences", content.Experiences);
        list.Entries("/education", content.Education);
        list.Entries("/projects", content.Projects);
        list.Claims("/achievements", content.Achievements);
        list.Trimmed(trimmed);
        list.Dropped(profile);
        return list.changes;
    }

    private static ResumeChange Gated(ClaimChange change) =>
        new()
        {
            Path = change.Path,
            Kind = change.Action switch
            {
                ClaimAction.Repaired => ChangeKind.Repaired,
                ClaimAction.Restored => ChangeKind.Restored,
                ClaimAction.PutBack => ChangeKind.PutBack,
                _ => ChangeKind.Removed,
            },
            Original = change.Original,
            Text = change.Text,
            Reason = change.Reason,
            Evidence = change.Evidence,
        };

    private void Entries(string path, IReadOnlyList<ResumeEntry> entries)
    {
        foreach (var (entry, i) in entries.Select((e, i) => (e, i)))
        {
            told.Add(entry.Id);
            Claims($"{path}/{i}/bullets", entry.Bullets);
        }
    }

    private void Claims(string path, IReadOnlyList<Claim> claims)
    {
        foreach (var (claim, i) in claims.Select((c, i) => (c, i)))
        {
            told.UnionWith(claim.Evidence);
            var original = claim.Evidence.Count == 0 ? null : facts.TextOf(claim.Evidence[0]);
            if (
                claim.Verdict is ClaimVerdict.Supported or ClaimVerdict.Own
                && original is not null
                && claim.Text != original
            )
            {
                changes.Add(
                    new ResumeChange
                    {
                        Path = $"{path}/{i}",
                        Kind =
                            claim.Verdict == ClaimVerdict.Own ? ChangeKind.Edited
                            : original.Contains(claim.Text, StringComparison.Ordinal) ? ChangeKind.Shortened
                            : ChangeKind.Reworded,
                        Original = original,
                        Text = claim.Text,
                        Evidence = claim.Evidence,
                    }
                );
            }
        }
    }

    private void Trimmed(IReadOnlyList<TrimmedText> trimmed)
    {
        foreach (var cut in trimmed)
        {
            told.UnionWith(cut.Evidence);
            changes.Add(
                new ResumeChange
                {
                    Path = cut.Place,
                    Kind = ChangeKind.Trimmed,
                    Original = cut.Text,
                    Reason = "left out to keep the word limit",
                    Evidence = cut.Evidence,
                }
            );
        }
    }

    private void Dropped(CandidateProfile profile)
    {
        var all = profile
            .Experiences.Concat(profile.Education)
            .Concat(profile.Projects)
            .Concat(profile.Certifications)
            .SelectMany(e => e.Facts)
            .Concat(profile.Achievements)
            .Concat(profile.Summary);
        foreach (var fact in all.Where(f => !told.Contains(f.Id)))
        {
            changes.Add(
                new ResumeChange
                {
                    Path = facts.EntryOf(fact.Id)?.Id ?? fact.Id,
                    Kind = ChangeKind.Dropped,
                    Original = fact.Text,
                    Reason = "not chosen for this job",
                    Evidence = [fact.Id],
                }
            );
        }
    }
}
