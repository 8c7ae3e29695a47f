namespace Vitae.Documents;

/// <summary>Who the candidate is and how to reach them: found locally, never sent to a model, put back by code.</summary>
public sealed record ContactDetails
{
    public string? Name { get; init; }
    public string? Email { get; init; }

    /// <summary>As the candidate wrote it.</summary>
    public string? Phone { get; init; }

    /// <summary>City or full postal address, one line.</summary>
    public string? Address { get; init; }

    /// <summary>Absolute http(s) URLs.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
