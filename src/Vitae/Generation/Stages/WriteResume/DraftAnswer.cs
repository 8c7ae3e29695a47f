namespace Vitae.Generation;

/// <summary>What the model answers to <c>write_resume</c>: only text that it changed, keyed to fact ids.</summary>
internal sealed record DraftAnswer
{
    public required IReadOnlyList<ClaimAnswer> Summary { get; init; }

    /// <summary>Of all entries and of none; its first id says where a bullet belongs, an entry's id alone shows the entry.</summary>
    public required IReadOnlyList<ClaimAnswer> Bullets { get; init; }
    public required IReadOnlyList<DraftSkillGroupAnswer> Skills { get; init; }
}
