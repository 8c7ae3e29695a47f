namespace Vitae.Generation;

/// <summary>Puts each claim beside its ground and asks every rule.</summary>
internal sealed class ClaimCheck(ClaimSources sources)
{
    public EvidenceIndex Index { get; } = sources.Index;
    public ClaimSources Sources => sources;

    public IReadOnlyList<ClaimViolation> Run(ResumeDraft draft) => [.. DraftSlot.Of(draft).SelectMany(Run)];

    public IReadOnlyList<ClaimViolation> Run(DraftSlot slot)
    {
        var claim = Prepare(slot);
        var isVerbatim = claim.IsVerbatim;
        return
        [
            .. ClaimRules
                .All.Where(r => !isVerbatim || r.ChecksVerbatim)
                .SelectMany(rule => rule.Check(claim).Select(f => ToViolation(slot, rule, f))),
        ];
    }

    public bool IsSupported(DraftSlot slot) => Run(slot).All(v => v.IsWarning);

    private CheckedClaim Prepare(DraftSlot slot)
    {
        var cited = slot.Claim.Evidence.SelectMany(Expand).Distinct().ToList();
        return new CheckedClaim
        {
            Path = slot.Path,
            Kind = slot.Kind,
            EntryId = slot.EntryId,
            Says = sources.Readings.Of(slot.Claim.Text, sources.Language),
            Ids = slot.Claim.Evidence,
            Cited = cited,
            Ground = slot.EntryId is { } id ? [.. Index.ByEntry[id]] : Index.Everything,
            Close = [.. cited, .. slot.EntryId is { } entry ? Slots(entry) : Index.SelfDescriptions],
            Index = Index,
            Sources = sources,
        };
    }

    /// <summary>An entry's id stands for its slots and its facts.</summary>
    private IEnumerable<EvidenceItem> Expand(string id) =>
        Index.Find(id) is not { } item ? []
        : item.Id == item.EntryId ? Index.ByEntry[item.Id]
        : [item];

    private IEnumerable<EvidenceItem> Slots(string entryId) => Index.Find(entryId) is { } slots ? [slots] : [];

    private static ClaimViolation ToViolation(DraftSlot slot, IClaimRule rule, Finding finding) =>
        new()
        {
            Path = slot.Path,
            Rule = finding.Rule ?? rule.Name,
            Text = slot.Claim.Text,
            Found = finding.Found,
            Problem = finding.Problem,
            IsWarning = rule.IsWarning,
        };
}
