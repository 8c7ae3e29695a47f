namespace Vitae.Generation;

/// <summary>One fact base from all documents, and where they disagree.</summary>
public sealed record MergedProfile(CandidateProfile Profile, IReadOnlyList<FactConflict> Conflicts);
