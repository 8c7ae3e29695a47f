namespace Vitae.Generation;

/// <summary>A score in words: ten points are noise, a band is not.</summary>
public enum MatchBand
{
    /// <summary>Below 30.</summary>
    Low,

    /// <summary>From 30.</summary>
    Partial,

    /// <summary>From 50.</summary>
    Fair,

    /// <summary>From 70.</summary>
    Strong,

    /// <summary>From 85.</summary>
    Excellent,
}
