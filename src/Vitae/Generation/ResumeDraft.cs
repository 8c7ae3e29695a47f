namespace Vitae.Generation;

/// <summary>Stage 3's result: the writer's text keyed to fact ids, before the claim gate; holds no employer, title or date.</summary>
public sealed record ResumeDraft
{
    public IReadOnlyList<Claim> Summary { get; init; } = [];
    public required IReadOnlyList<DraftEntry> Experiences { get; init; }
    public IReadOnlyList<DraftEntry> Education { get; init; } = [];
    public IReadOnlyList<DraftEntry> Projects { get; init; } = [];
    public IReadOnlyList<DraftSkillGroup> Skills { get; init; } = [];
    public IReadOnlyList<Claim> Achievements { get; init; } = [];
}
