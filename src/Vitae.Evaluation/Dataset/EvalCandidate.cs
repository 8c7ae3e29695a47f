namespace Vitae.Evaluation;

/// <summary>One person's documents.</summary>
/// <param name="Expected">What must be found in them; null when nobody wrote it down.</param>
internal sealed record EvalCandidate(string Id, IReadOnlyList<string> Files, CandidateExpectations? Expected);
