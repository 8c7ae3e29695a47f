namespace Vitae.Evaluation;

/// <summary>One posting's file.</summary>
/// <param name="Expected">What it asks for; null when nobody wrote it down.</param>
internal sealed record EvalPosting(string Id, string File, PostingExpectations? Expected);
