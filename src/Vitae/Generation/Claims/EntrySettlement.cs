namespace Vitae.Generation;

/// <summary>Settles the entries of one section: none invented, none twice, in the candidate's order, no employer or degree lost.</summary>
internal sealed class EntrySettlement(
    ClaimCheck check,
    SettlementLog log,
    Func<IReadOnlyList<DraftSlot>, IReadOnlyList<Claim>?, IReadOnlyList<Claim>> settle
)
{
    /// <param name="section"><c>experiences</c>, <c>education</c>, <c>projects</c>.</param>
    /// <param name="entries">As drafted.</param>
    /// <param name="secondTry">As drafted the second time.</param>
    /// <param name="known">The profile's entries of this section.</param>
    /// <param name="isKept">True when an entry missing from the draft comes back.</param>
    public IReadOnlyList<DraftEntry> Settle(
        string section,
        IReadOnlyList<DraftEntry> entries,
        IReadOnlyList<DraftEntry>? secondTry,
        IReadOnlyList<ProfileEntry> known,
        bool isKept
    )
    {
        NoteUnknown(section, entries, known);
        var settled = new List<DraftEntry>();
        foreach (var entry in known)
        {
            var drafted = Merge(entry.Id, entries);
            if (drafted is not null)
            {
                var slots = DraftSlot.OfEntry(section, drafted).ToList();
                settled.Add(new DraftEntry(entry.Id, settle(slots, Merge(entry.Id, secondTry ?? [])?.Bullets)));
            }
            else if (isKept)
            {
                settled.Add(PutBack(section, entry));
            }
        }

        return settled;
    }

    private static DraftEntry? Merge(string id, IReadOnlyList<DraftEntry> entries)
    {
        var same = entries.Where(e => e.Id == id).ToList();
        return same.Count == 0 ? null : new DraftEntry(id, [.. same.SelectMany(e => e.Bullets)]);
    }

    private void NoteUnknown(string section, IReadOnlyList<DraftEntry> entries, IReadOnlyList<ProfileEntry> known)
    {
        foreach (var entry in entries.Where(e => known.All(k => k.Id != e.Id)))
        {
            foreach (var slot in DraftSlot.OfEntry(section, entry).DefaultIfEmpty())
            {
                log.Note(
                    slot?.Path ?? $"{section}.{entry.Id}",
                    ClaimAction.Removed,
                    slot?.Claim.Text,
                    null,
                    $"The profile has no {entry.Id} in {section}."
                );
            }
        }
    }

    private DraftEntry PutBack(string section, ProfileEntry entry)
    {
        log.Note(
            $"{section}.{entry.Id}",
            ClaimAction.PutBack,
            null,
            entry.SlotText(),
            "F-keep: the draft had left it out.",
            [.. entry.Facts.Select(f => f.Id)]
        );
        var claims = entry.Facts.Select(f => new Claim
        {
            Text = f.Text,
            Evidence = [f.Id],
            Verdict = ClaimVerdict.Restored,
        });
        return new DraftEntry(
            entry.Id,
            [
                .. claims.Where(c =>
                    check.IsSupported(new DraftSlot($"{section}.{entry.Id}", ClaimKind.Bullet, entry.Id, c))
                ),
            ]
        );
    }
}
