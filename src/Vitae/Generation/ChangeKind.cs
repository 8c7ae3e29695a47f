namespace Vitae.Generation;

public enum ChangeKind
{
    /// <summary>The writer used other words for the same facts.</summary>
    Reworded,

    /// <summary>A part of what the candidate wrote, in the candidate's words.</summary>
    Shortened,

    /// <summary>Reworded, after the gate sent the first attempt back.</summary>
    Repaired,

    /// <summary>The writer's text was not supported: the candidate's own words stand.</summary>
    Restored,

    /// <summary>A claim without any evidence was taken out.</summary>
    Removed,

    /// <summary>An employer, school or degree the writer left out stands again.</summary>
    PutBack,

    /// <summary>The writer did not choose this fact.</summary>
    Dropped,

    /// <summary>Left out to keep the word or page limit.</summary>
    Trimmed,

    /// <summary>The candidate's words, at another place than theirs.</summary>
    Moved,

    /// <summary>Written by the candidate in review.</summary>
    Edited,
}
