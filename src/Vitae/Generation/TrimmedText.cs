namespace Vitae.Generation;

/// <summary>Something left out to keep a limit: where it stood (an employer, a section), what it said, what it rested on.</summary>
public sealed record TrimmedText(string Place, string Text, IReadOnlyList<string> Evidence);
