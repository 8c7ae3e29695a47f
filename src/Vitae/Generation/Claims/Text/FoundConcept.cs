namespace Vitae.Generation;

/// <summary>A word or phrase of a lexicon: "Senior" → seniority/senior, "leitete" → ladder/lead.</summary>
internal sealed record FoundConcept(string Family, string Concept, int Start, int End);
