namespace Vitae.Jobs;

/// <summary>How much a posting wants a requirement.</summary>
public enum Importance
{
    Must,
    Nice,
}
