namespace Vitae.Generation;

/// <summary>One posting of a batch and how far it is; kept between runs, so that nothing is paid twice.</summary>
public sealed record BatchItem
{
    /// <summary>SHA-256 of the posting's bytes: the same posting is the same item, whatever its file is called.</summary>
    public required string Key { get; init; }

    /// <summary>The file or address it came from.</summary>
    public required string Source { get; init; }

    /// <summary>Folder and file name of its own, by employer; never another item's. Null until the employer is known.</summary>
    public string? Name { get; init; }
    public string? SessionId { get; init; }
    public string? Title { get; init; }
    public string? Company { get; init; }

    /// <summary>0–100; null until matched, or where there is no score.</summary>
    public double? Score { get; init; }
    public bool IsMatched { get; init; }

    /// <summary>The version made; null until then.</summary>
    public int? Version { get; init; }

    /// <summary>Why it could not go on; tried again by the next run.</summary>
    public string? Problem { get; init; }
}
