namespace Vitae.Generation;

/// <summary>Walks over a profile in the order of a resume.</summary>
internal static class ProfileParts
{
    public static IEnumerable<ProfileEntry> AllEntries(this CandidateProfile profile) =>
        profile.Experiences.Concat(profile.Education).Concat(profile.Projects).Concat(profile.Certifications);

    public static ProfileEntry? FindEntry(this CandidateProfile profile, string id) =>
        profile.AllEntries().FirstOrDefault(e => e.Id == id);

    /// <summary>The entry's immutable slots as one text.</summary>
    public static string SlotText(this ProfileEntry entry) =>
        string.Join(
            "; ",
            new[] { entry.Title, entry.Organisation, entry.Location, entry.Period?.Text }.Where(s =>
                s is { Length: > 0 }
            )
        );
}
