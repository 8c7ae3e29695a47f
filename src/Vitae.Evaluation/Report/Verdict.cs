namespace Vitae.Evaluation;

/// <summary>What a difference means.</summary>
public enum Verdict
{
    Better,
    Worse,

    /// <summary>Beyond chance, of a figure that has no better and no worse.</summary>
    Changed,

    /// <summary>Chance can explain it.</summary>
    Unclear,
}
