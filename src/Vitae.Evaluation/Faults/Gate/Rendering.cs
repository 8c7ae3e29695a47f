using Vitae.Generation;

namespace Vitae.Evaluation;

/// <summary>A claim as a writer might give it, with what was done to the candidate's sentence to make it.</summary>
internal sealed record Rendering(string Kind, Candidate Person, DraftSlot Slot, string? OutputLanguage = null)
{
    public ClaimSources Sources => Person.Sources(OutputLanguage);
}
