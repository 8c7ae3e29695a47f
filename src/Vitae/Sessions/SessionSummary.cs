namespace Vitae.Sessions;

/// <summary>One line of <c>vitae sessions</c>.</summary>
public sealed record SessionSummary
{
    public required string Id { get; init; }

    /// <summary>The last step done, 0–6.</summary>
    public required int CurrentStep { get; init; }
    public string? JobTitle { get; init; }
    public string? Company { get; init; }
    public required int Documents { get; init; }
    public required int Versions { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime UpdatedAt { get; init; }
}
