namespace Vitae.Ai;

/// <summary>A term of the requirements and how often the resume says it.</summary>
internal sealed record CountedTerm(string Term, int Count);
