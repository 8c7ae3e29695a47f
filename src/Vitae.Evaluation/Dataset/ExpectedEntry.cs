namespace Vitae.Evaluation;

/// <summary>A job or a degree; each slot given is one fact, and all of them belong to one entry.</summary>
internal sealed record ExpectedEntry
{
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public required string Organisation { get; init; }

    /// <summary><c>2020-03</c> or <c>2020</c>: no month where the document has none.</summary>
    public string? Start { get; init; }

    /// <summary>The same, or <c>present</c>.</summary>
    public string? End { get; init; }
}
