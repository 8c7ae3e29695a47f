namespace Vitae.Generation;

/// <summary>One claim of a finished resume with everything it rests on.</summary>
/// <param name="Path"><c>summary[0]</c>, <c>experiences.e1[2]</c>, <c>experiences.e1</c> (its slots), <c>skills[0][1]</c>.</param>
/// <param name="Claim">As printed.</param>
/// <param name="Verdict">What the gate said; slots are always supported.</param>
/// <param name="Facts">The facts it cites.</param>
public sealed record EvidenceRow(string Path, string Claim, ClaimVerdict Verdict, IReadOnlyList<EvidenceFact> Facts);
