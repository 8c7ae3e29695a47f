namespace Vitae.Export;

/// <summary>How much a finding matters to a tracking system.</summary>
public enum AtsSeverity
{
    /// <summary>Content is lost or misread.</summary>
    Error,

    /// <summary>Some systems stumble.</summary>
    Warning,
}
