namespace Vitae.Generation;

/// <summary>Two documents that tell one entry differently; a value is taken and named, never silently.</summary>
public sealed record FactConflict
{
    /// <summary>The same for the same documents, whatever the ids: what a stored choice refers to.</summary>
    public required string Key { get; init; }

    /// <summary>The entry it is about (<c>e1</c>), and how the candidate would call it.</summary>
    public required string EntryId { get; init; }
    public required string Entry { get; init; }

    /// <summary><c>title</c> or <c>dates</c>.</summary>
    public required string Slot { get; init; }

    /// <summary>At least two, the one taken by default first.</summary>
    public required IReadOnlyList<ConflictOption> Options { get; init; }

    /// <summary>The value in the resume now.</summary>
    public required string Taken { get; init; }

    /// <summary>False when the candidate chose it.</summary>
    public required bool IsDefault { get; init; }
}
