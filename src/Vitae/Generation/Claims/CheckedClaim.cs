namespace Vitae.Generation;

/// <summary>A claim with its ground at hand: what each rule reads.</summary>
internal sealed record CheckedClaim
{
    public required string Path { get; init; }
    public required ClaimKind Kind { get; init; }

    /// <summary>The entry the claim stands under; null outside entries.</summary>
    public required string? EntryId { get; init; }
    public required TextFeatures Says { get; init; }

    /// <summary>Ids as the writer gave them.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>What the valid ids point at; an entry's id stands for its facts too.</summary>
    public required IReadOnlyList<EvidenceItem> Cited { get; init; }

    /// <summary>Where names and tools may come from: the entry for a bullet, everything for a summary.</summary>
    public required IReadOnlyList<EvidenceItem> Ground { get; init; }

    /// <summary>What is said of the person themself: the cited texts, the entry's slots; for a summary all titles and self-descriptions.</summary>
    public required IReadOnlyList<EvidenceItem> Close { get; init; }
    public required EvidenceIndex Index { get; init; }
    public required ClaimSources Sources { get; init; }

    public bool IsBullet => EntryId is not null;

    /// <summary>True when the claim's wording can be compared with its ground word by word.</summary>
    public bool IsSameLanguage => Cited.All(c => c.Features.Language == Says.Language);

    /// <summary>The candidate's own sentence, letter by letter but for case, marks and punctuation.</summary>
    public bool IsVerbatim =>
        Cited.Any(c =>
            c.IsSentence
            && c.Features.Terms.Words.Select(w => w.Key)
                .SequenceEqual(Says.Terms.Words.Select(w => w.Key), StringComparer.Ordinal)
        );
}
