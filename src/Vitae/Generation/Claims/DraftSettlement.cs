namespace Vitae.Generation;

/// <summary>Decides each claim of a draft: it stands, its second text stands, the candidate's sentence stands, or it goes by name.</summary>
internal sealed class DraftSettlement(ClaimCheck check, IReadOnlyList<ClaimViolation> violations, ResumeDraft? second)
{
    private readonly SettlementLog log = new(violations);

    public GatedDraft Settle(ResumeDraft draft)
    {
        var profile = check.Index.Profile;
        var entries = new EntrySettlement(check, log, Settle);
        var settled = new ResumeDraft
        {
            Summary = Settle([.. DraftSlot.Loose("summary", ClaimKind.Summary, draft.Summary)], second?.Summary),
            Experiences = entries.Settle(
                "experiences",
                draft.Experiences,
                second?.Experiences,
                profile.Experiences,
                isKept: true
            ),
            Education = entries.Settle(
                "education",
                draft.Education,
                second?.Education,
                profile.Education,
                isKept: true
            ),
            Projects = entries.Settle("projects", draft.Projects, second?.Projects, profile.Projects, isKept: false),
            Skills = new SkillSettlement(check, log).Settle(draft.Skills),
            Achievements = Settle(
                [.. DraftSlot.Loose("achievements", ClaimKind.Achievement, draft.Achievements)],
                second?.Achievements
            ),
        };
        var left = check.Run(settled);
        return new GatedDraft
        {
            Draft = settled,
            Report = log.Report(left.Count(v => !v.IsWarning)),
            Changes = log.Changes,
            Violations = violations,
            Warnings = [.. left.Where(v => v.IsWarning)],
        };
    }

    /// <summary>Claims that stand are settled first, so that what is restored repeats none of them.</summary>
    private IReadOnlyList<Claim> Settle(IReadOnlyList<DraftSlot> slots, IReadOnlyList<Claim>? secondTry)
    {
        var restoration = new Restoration(check);
        var rewritten = new Rewrites(check, secondTry ?? []);
        var settled = new IReadOnlyList<Claim>?[slots.Count];
        for (var i = 0; i < slots.Count; i++)
        {
            if (!log.HasViolation(slots[i].Path))
            {
                settled[i] = [Standing(slots[i])];
            }
            else if (rewritten.Take(slots[i], i) is { } repaired)
            {
                settled[i] = [repaired];
                log.Repaired(slots[i], repaired);
            }

            restoration.MarkShown(settled[i]);
        }

        for (var i = 0; i < slots.Count; i++)
        {
            settled[i] ??= Restore(slots[i], restoration);
        }

        return [.. settled.SelectMany(s => s!)];
    }

    private Claim Standing(DraftSlot slot)
    {
        log.Supported();
        return slot.Claim with { Evidence = KnownIds(slot.Claim), Verdict = ClaimVerdict.Supported };
    }

    private IReadOnlyList<Claim> Restore(DraftSlot slot, Restoration restoration)
    {
        var restored = restoration.Take(slot);
        log.Restored(slot, restored);
        return restored;
    }

    private List<string> KnownIds(Claim claim) =>
        [.. claim.Evidence.Select(check.Index.Find).OfType<EvidenceItem>().Select(e => e.Id)];
}
