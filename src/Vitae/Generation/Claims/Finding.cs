namespace Vitae.Generation;

/// <summary>A rule's complaint: the part without ground, and a sentence about it.</summary>
/// <param name="Found">The part without ground.</param>
/// <param name="Problem">For the writer and the user.</param>
/// <param name="Rule">Another name than the rule's own, where the fault is of another kind.</param>
internal sealed record Finding(string Found, string Problem, string? Rule = null);
