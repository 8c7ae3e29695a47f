namespace Vitae.Generation;

/// <summary>Finds the candidate's own sentences to stand for a claim without ground, none of them twice in a section.</summary>
internal sealed class Restoration(ClaimCheck check)
{
    private const double LeastAlike = 0.35;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public void MarkShown(IReadOnlyList<Claim>? claims) => shown.UnionWith((claims ?? []).SelectMany(c => c.Evidence));

    /// <summary>Every sentence the claim cites and nobody else shows; empty when there is none.</summary>
    public IReadOnlyList<Claim> Take(DraftSlot slot)
    {
        var sentences = Candidates(slot).Where(s => shown.Add(s.Id)).ToList();
        return [.. sentences.Select(Own).Where(c => check.IsSupported(slot with { Claim = c }))];
    }

    private IEnumerable<EvidenceItem> Candidates(DraftSlot slot)
    {
        if (slot.EntryId is { } id)
        {
            return CitedSentences(slot)
                .Where(s => s.EntryId == id)
                .DefaultIfEmpty(MostAlike(slot, id))
                .OfType<EvidenceItem>();
        }

        var sentences = CitedSentences(slot).Concat(OwnWords(slot)).Where(s => !shown.Contains(s.Id)).ToList();
        return sentences.OrderBy(s => s.EntryId is null ? 0 : 1).Take(1);
    }

    private IEnumerable<EvidenceItem> CitedSentences(DraftSlot slot) =>
        slot.Claim.Evidence.Select(check.Index.Find).OfType<EvidenceItem>().SelectMany(SentencesOf);

    private IEnumerable<EvidenceItem> SentencesOf(EvidenceItem item) =>
        item.IsSentence ? [item] : check.Index.ByEntry[item.Id].Where(i => i.IsSentence).Take(1);

    /// <summary>A summary falls back on how the candidate sums themself up.</summary>
    private IEnumerable<EvidenceItem> OwnWords(DraftSlot slot) =>
        slot.Kind == ClaimKind.Summary
            ? check.Index.Profile.Summary.Select(f => check.Index.Find(f.Id)).OfType<EvidenceItem>()
            : [];

    /// <summary>For a bullet that cites nothing of use: the entry's sentence it resembles.</summary>
    private EvidenceItem? MostAlike(DraftSlot slot, string entryId)
    {
        var said = check.Sources.Readings.Of(slot.Claim.Text, check.Sources.Language).Content.All;
        return check
            .Index.ByEntry[entryId]
            .Where(i => i.IsSentence)
            .Select(i =>
                (Item: i, Share: said.Count == 0 ? 0 : (double)i.Features.Content.All.Count(said.Contains) / said.Count)
            )
            .Where(p => p.Share >= LeastAlike)
            .OrderByDescending(p => p.Share)
            .Select(p => p.Item)
            .FirstOrDefault();
    }

    private static Claim Own(EvidenceItem sentence) =>
        new()
        {
            Text = sentence.Text,
            Evidence = [sentence.Id],
            Verdict = ClaimVerdict.Restored,
        };
}
