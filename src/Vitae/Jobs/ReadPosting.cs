namespace Vitae.Jobs;

/// <summary>A session's posting as it was read.</summary>
/// <param name="Source">File name, address, <c>stdin</c> or <c>text</c>.</param>
/// <param name="Text">All of it.</param>
/// <param name="ModelUsed">The model that analysed it; null for a ready analysis.</param>
/// <param name="Warnings">Sentences for the candidate.</param>
public sealed record ReadPosting(string Source, string Text, string? ModelUsed, IReadOnlyList<string> Warnings);
