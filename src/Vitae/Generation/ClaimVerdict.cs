namespace Vitae.Generation;

/// <summary>What the gate said of a claim.</summary>
public enum ClaimVerdict
{
    Supported,

    /// <summary>Failed at first, supported after the model's second attempt.</summary>
    Repaired,

    /// <summary>Failed twice: the candidate's original words stand instead.</summary>
    Restored,

    /// <summary>Written by the candidate in review: theirs to answer for, and marked so.</summary>
    Own,
}
