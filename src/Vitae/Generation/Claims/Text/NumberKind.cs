namespace Vitae.Generation;

internal enum NumberKind
{
    Plain,
    Percent,
    Money,

    /// <summary>"Doubled", "3x", "dreifach".</summary>
    Factor,

    /// <summary>"Dozens", "thousands": at least so many.</summary>
    Magnitude,
}
