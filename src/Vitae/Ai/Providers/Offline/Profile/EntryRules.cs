namespace Vitae.Ai;

/// <summary>What differs between lists of jobs, degrees, projects and certificates.</summary>
internal sealed record EntryRules
{
    public static readonly EntryRules Jobs = new() { TitleScore = PieceScores.Role };
    public static readonly EntryRules Degrees = new() { TitleScore = PieceScores.Degree, BulletsMayBeEntries = true };
    public static readonly EntryRules Projects = new() { TitleScore = _ => 0, BulletsMayBeEntries = true };
    public static readonly EntryRules Certificates = new()
    {
        TitleScore = _ => 0,
        BulletsMayBeEntries = true,
        EachLineIsAnEntry = true,
    };

    /// <summary>How much a text looks like a title here: a role, a degree.</summary>
    public required Func<string, int> TitleScore { get; init; }

    /// <summary>Undated bullets may be entries of their own where nothing else is.</summary>
    public bool BulletsMayBeEntries { get; init; }

    /// <summary>Undated lines in a row are one entry each.</summary>
    public bool EachLineIsAnEntry { get; init; }
}
