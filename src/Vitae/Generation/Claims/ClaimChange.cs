namespace Vitae.Generation;

/// <summary>What the gate did to the writer's draft, so that nothing changes silently.</summary>
/// <param name="Path">Where in the writer's draft.</param>
/// <param name="Action">What was done.</param>
/// <param name="Original">The writer's text; null where the gate added something.</param>
/// <param name="Text">What stands now; null when removed.</param>
/// <param name="Reason">Sentences naming the rules that were broken.</param>
/// <param name="Evidence">Ids the new text rests on.</param>
public sealed record ClaimChange(
    string Path,
    ClaimAction Action,
    string? Original,
    string? Text,
    string Reason,
    IReadOnlyList<string> Evidence
);
