namespace Vitae.Review;

/// <summary>What a person can do with a line of the resume.</summary>
public enum RevisionAction
{
    /// <summary>Keep it; the line counts as decided.</summary>
    Accept,

    /// <summary>Back to the candidate's own words, place, or presence.</summary>
    Reject,

    /// <summary>The candidate's own new words, warned about, never refused.</summary>
    Edit,

    /// <summary>Take the line out.</summary>
    Remove,

    /// <summary>Ask the model again for this line alone.</summary>
    Regenerate,

    /// <summary>A new version equal to an older one.</summary>
    Restore,
}
