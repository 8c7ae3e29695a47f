namespace Vitae.Ai;

/// <summary>The fenced <c>candidate_profile</c>, read back.</summary>
internal sealed class PromptProfile
{
    private PromptProfile(IReadOnlyList<ProfileItem> items) => Items = items;

    public IReadOnlyList<ProfileItem> Items { get; }

    public IEnumerable<ProfileItem> Summary => Items.Where(i => i.Kind == 'm');

    public IEnumerable<ProfileItem> Skills => Items.Where(i => i.Kind is 's');

    public IEnumerable<ProfileItem> Traits => Items.Where(i => i.Kind is 'o');

    public static PromptProfile Read(OfflinePrompt prompt) =>
        new(prompt.Lines("candidate_profile").Where(l => l.Id is not null).SelectMany(ProfileItem.Parse).ToList());

    /// <summary>Entries of one kind (<c>e</c>, <c>u</c>, <c>p</c>, <c>c</c>) in the order given.</summary>
    public IEnumerable<ProfileItem> Entries(char kind) => Items.Where(i => i.Kind == kind && !i.IsFact);

    public IEnumerable<ProfileItem> FactsOf(string entryId) => Items.Where(i => i.IsFact && i.EntryId == entryId);
}
