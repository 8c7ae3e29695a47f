namespace Vitae.Generation;

/// <summary>A claim and where it stands in a draft.</summary>
internal sealed record DraftSlot(string Path, ClaimKind Kind, string? EntryId, Claim Claim)
{
    public static IEnumerable<DraftSlot> Of(ResumeDraft draft) =>
        [
            .. Loose("summary", ClaimKind.Summary, draft.Summary),
            .. draft.Experiences.SelectMany(e => OfEntry("experiences", e)),
            .. draft.Education.SelectMany(e => OfEntry("education", e)),
            .. draft.Projects.SelectMany(e => OfEntry("projects", e)),
            .. Loose("achievements", ClaimKind.Achievement, draft.Achievements),
        ];

    /// <summary>The same of a finished resume.</summary>
    public static IEnumerable<DraftSlot> Of(ResumeContent content) =>
        [
            .. Loose("summary", ClaimKind.Summary, content.Summary),
            .. content.Experiences.SelectMany(e => OfEntry("experiences", new DraftEntry(e.Id, e.Bullets))),
            .. content.Education.SelectMany(e => OfEntry("education", new DraftEntry(e.Id, e.Bullets))),
            .. content.Projects.SelectMany(e => OfEntry("projects", new DraftEntry(e.Id, e.Bullets))),
            .. Loose("achievements", ClaimKind.Achievement, content.Achievements),
        ];

    public static IEnumerable<DraftSlot> Loose(string section, ClaimKind kind, IReadOnlyList<Claim> claims) =>
        claims.Select((c, i) => new DraftSlot($"{section}[{i}]", kind, null, c));

    public static IEnumerable<DraftSlot> OfEntry(string section, DraftEntry entry) =>
        entry.Bullets.Select((c, i) => new DraftSlot($"{section}.{entry.Id}[{i}]", ClaimKind.Bullet, entry.Id, c));
}
