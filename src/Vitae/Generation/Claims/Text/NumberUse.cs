namespace Vitae.Generation;

/// <summary>How a number word joins its neighbours.</summary>
internal enum NumberUse
{
    Add,

    /// <summary>A dozen: two dozen are 24.</summary>
    Times,

    /// <summary>Dozens, thousands.</summary>
    Magnitude,

    /// <summary>Doubled.</summary>
    Factor,

    /// <summary>Half.</summary>
    Percent,
}
