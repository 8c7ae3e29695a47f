namespace Vitae.Review;

/// <summary>How a version came out of an earlier one.</summary>
/// <param name="Action">What was done.</param>
/// <param name="From">The version it was done to; for a restoration, the one taken up again.</param>
/// <param name="At">The line or fact; null for a restoration.</param>
/// <param name="Instruction">What the model was told; null where none was asked.</param>
public sealed record VersionOrigin(RevisionAction Action, int From, string? At = null, string? Instruction = null);
