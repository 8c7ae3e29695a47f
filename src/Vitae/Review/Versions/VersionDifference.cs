namespace Vitae.Review;

/// <summary>A line that differs between two versions.</summary>
/// <param name="Section"><c>summary</c>, <c>experiences</c>, <c>skills</c> …</param>
/// <param name="Entry">Title and organisation; null outside entries.</param>
/// <param name="Before">Null for a line that came.</param>
/// <param name="After">Null for a line that went.</param>
public sealed record VersionDifference(string Section, string? Entry, string? Before, string? After);
