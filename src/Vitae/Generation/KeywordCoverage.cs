namespace Vitae.Generation;

/// <summary>A keyword of the posting and how often the resume says it.</summary>
public sealed record KeywordCoverage(string Term, int Count);
