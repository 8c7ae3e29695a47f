namespace Vitae.Generation;

/// <summary>A number as stated; more than one value where the spelling is open ("1.200", "5m").</summary>
internal sealed record FoundNumber
{
    public required IReadOnlyList<double> Values { get; init; }
    public required NumberKind Kind { get; init; }

    /// <summary>ISO code; null where not money or not told.</summary>
    public string? Currency { get; init; }

    /// <summary>What is counted (<c>year</c>, <c>person</c> …); null where unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>"More than 40", "40+": says more than 40 does.</summary>
    public bool IsAbove { get; init; }

    /// <summary>Inside a German compound ("Dreischichtbetrieb"): supports a claim, claims nothing.</summary>
    public bool IsHidden { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
}
