using Vitae.Documents;
using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>All the ground claims may stand on; the posting is here only to recognise what was copied from it.</summary>
public sealed class ClaimSources
{
    public required CandidateProfile Profile { get; init; }

    /// <summary>The documents the profile's blocks belong to.</summary>
    public required IReadOnlyList<SourceDocument> Documents { get; init; }
    public JobRequirements? Job { get; init; }

    /// <summary>The resume's language, ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>For ongoing jobs when years of experience are computed.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What these texts state, read once.</summary>
    internal TextReadings Readings { get; } = new();

    /// <summary>The candidate's texts by id and entry, built once: gate, scores and measures ask the same one.</summary>
    internal EvidenceIndex Index => index.Value;
    private readonly Lazy<EvidenceIndex> index;

    public ClaimSources() => index = new Lazy<EvidenceIndex>(() => new EvidenceIndex(this));
}
