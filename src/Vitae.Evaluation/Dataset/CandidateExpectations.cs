namespace Vitae.Evaluation;

/// <summary><c>candidates/…/expect.json</c>: what a reader of the documents must have found.</summary>
internal sealed record CandidateExpectations
{
    public required string Name { get; init; }
    public required string Language { get; init; }
    public string? Profession { get; init; }
    public IReadOnlyList<ExpectedEntry> Entries { get; init; } = [];

    /// <summary>Must be found somewhere in the profile.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>Must be found among the skills or languages.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Numbers with their neighbours, as the documents write them.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];
}
