namespace Vitae.Documents;

/// <summary>What became of one file: read, known already, or refused with a sentence.</summary>
public sealed record DocumentResult
{
    public required string FileName { get; init; }

    /// <summary><c>d1</c> …; null when the file could not be read.</summary>
    public string? Id { get; init; }
    public DocumentKind? Kind { get; init; }
    public string? Language { get; init; }
    public int? Pages { get; init; }
    public int Blocks { get; init; }

    /// <summary>True when the session held the very same bytes before; nothing was added.</summary>
    public bool IsDuplicate { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>One sentence: what the file really is and what to do; null when it was read.</summary>
    public string? Error { get; init; }
    public string? Hint { get; init; }

    /// <summary>True when a password would open the file.</summary>
    public bool NeedsPassword { get; init; }
}
