namespace Vitae.Evaluation;

/// <summary>Which way a figure should go.</summary>
public enum Better
{
    Higher,
    Lower,

    /// <summary>Told, not judged.</summary>
    Neither,
}
