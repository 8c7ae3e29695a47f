using Vitae.Jobs;

namespace Vitae.Generation;

/// <summary>A requirement, how far it is shown, and by what.</summary>
/// <param name="Id"><c>r1</c>.</param>
/// <param name="Importance">A must weighs three nices.</param>
/// <param name="Status">Met, partly or not.</param>
/// <param name="Evidence">Ids of facts, entries, skills; paths of the resume for the tailored one.</param>
public sealed record CoveredRequirement(
    string Id,
    Importance Importance,
    RequirementStatus Status,
    IReadOnlyList<string> Evidence
);
