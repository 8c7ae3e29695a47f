namespace Vitae.Generation;

/// <summary>A term of the posting, in how many lines of the resume it stands, and whether any document has it.</summary>
public sealed record StuffedTerm(string Term, int Count, bool HasEvidence);
