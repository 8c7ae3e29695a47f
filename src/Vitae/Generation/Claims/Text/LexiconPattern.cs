namespace Vitae.Generation;

/// <summary>One way to say a concept: keys in a row, <c>*</c> = any ending; exact case where an ordinary word differs only by it.</summary>
internal sealed record LexiconPattern(string Family, string Concept, IReadOnlyList<string> Keys, string? ExactCase);
