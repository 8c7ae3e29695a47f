namespace Vitae.Generation;

public enum RequirementStatus
{
    Met,
    Partly,

    /// <summary>No evidence in the candidate's documents: a gap.</summary>
    Not,
}
