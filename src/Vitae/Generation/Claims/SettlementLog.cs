namespace Vitae.Generation;

/// <summary>Counts verdicts and writes down every change with its reasons.</summary>
internal sealed class SettlementLog(IReadOnlyList<ClaimViolation> violations)
{
    private readonly ILookup<string, ClaimViolation> byPath = violations.ToLookup(v => v.Path, StringComparer.Ordinal);
    private readonly List<ClaimChange> changes = [];
    private int supported;

    public IReadOnlyList<ClaimChange> Changes => changes;

    public bool HasViolation(string path) => byPath.Contains(path);

    public void Supported() => supported++;

    public void Repaired(DraftSlot slot, Claim claim) =>
        changes.Add(
            new(slot.Path, ClaimAction.Repaired, slot.Claim.Text, claim.Text, Reason(slot.Path), claim.Evidence)
        );

    public void Restored(DraftSlot slot, IReadOnlyList<Claim> claims) =>
        changes.Add(
            claims.Count == 0
                ? new(slot.Path, ClaimAction.Removed, slot.Claim.Text, null, Reason(slot.Path), [])
                : new(
                    slot.Path,
                    ClaimAction.Restored,
                    slot.Claim.Text,
                    string.Join(" ", claims.Select(c => c.Text)),
                    Reason(slot.Path),
                    [.. claims.SelectMany(c => c.Evidence)]
                )
        );

    /// <summary>Something other than a claim's text: an unknown id, a heading, a missing employer.</summary>
    public void Note(
        string path,
        ClaimAction action,
        string? original,
        string? text,
        string reason,
        params IReadOnlyList<string> evidence
    ) => changes.Add(new(path, action, original, text, reason, evidence));

    public ClaimReport Report(int unsupported)
    {
        var claims = changes.Where(c => c.Action != ClaimAction.PutBack).CountBy(c => c.Action).ToDictionary();
        var repaired = claims.GetValueOrDefault(ClaimAction.Repaired);
        var restored = claims.GetValueOrDefault(ClaimAction.Restored);
        var removed = claims.GetValueOrDefault(ClaimAction.Removed);
        return new ClaimReport
        {
            Total = supported + repaired + restored + removed,
            Supported = supported,
            Repaired = repaired,
            Restored = restored,
            Removed = removed,
            Unsupported = unsupported,
        };
    }

    private string Reason(string path) => string.Join(" ", byPath[path].Select(v => $"{v.Rule}: {v.Problem}"));
}
