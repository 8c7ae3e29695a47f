namespace Vitae.Jobs;

/// <summary>What a heading of a ready analysis announces.</summary>
internal enum AnalysisSection
{
    /// <summary>Not a heading we know: what follows is not read.</summary>
    Other,
    Title,
    Company,
    Location,
    Must,
    Nice,
    Responsibilities,

    /// <summary>"Technical skills", "Education": belongs to the section it stands in.</summary>
    Group,
}
