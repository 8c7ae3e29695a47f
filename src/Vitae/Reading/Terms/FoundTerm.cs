namespace Vitae.Reading;

/// <summary>A known term in a text; not sure when an ordinary word stands where every word is capitalised ("Go to …").</summary>
internal sealed record FoundTerm(Term Term, int Start, int End, bool IsSure);
