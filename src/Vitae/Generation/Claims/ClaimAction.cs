namespace Vitae.Generation;

/// <summary>What the gate did with a claim that had no ground, or with an entry that was missing.</summary>
public enum ClaimAction
{
    /// <summary>The writer's second text stands.</summary>
    Repaired,

    /// <summary>The candidate's own words stand.</summary>
    Restored,

    /// <summary>Nothing of the candidate's could stand in its place.</summary>
    Removed,

    /// <summary>An employer, school or degree the writer had left out.</summary>
    PutBack,
}
