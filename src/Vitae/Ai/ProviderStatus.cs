namespace Vitae.Ai;

/// <summary>What <c>vitae doctor</c> shows of a provider.</summary>
public sealed record ProviderStatus
{
    public required string Provider { get; init; }
    public required bool IsConfigured { get; init; }

    /// <summary>Null when not tried.</summary>
    public bool? IsReachable { get; init; }

    /// <summary>Address without credentials.</summary>
    public string? Endpoint { get; init; }

    /// <summary>A sentence: what is wrong and what to set.</summary>
    public string? Message { get; init; }

    /// <summary>Model ids the server lists, as the user would write them.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];
}
