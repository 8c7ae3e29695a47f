namespace Vitae.Ai;

/// <summary>A job, degree, project or certificate: slots copied letter by letter, and the lines that belong to it.</summary>
internal sealed record ExtractedEntry
{
    public required string Title { get; init; }

    public string? Organisation { get; init; }

    public string? Location { get; init; }

    public string? Dates { get; init; }

    public required IReadOnlyList<string> Blocks { get; init; }

    public IReadOnlyList<string> Responsibilities { get; init; } = [];

    public IReadOnlyList<string> Achievements { get; init; } = [];

    /// <summary>As the answer tells it: <c>title | organisation | location | dates | 4-5 | 6 8 | 7</c>.</summary>
    public string ToLine() =>
        AnswerRow.Join(
            Title,
            Organisation,
            Location,
            Dates,
            LineNumbers.Format(Blocks),
            LineNumbers.Format(Responsibilities),
            LineNumbers.Format(Achievements)
        );
}
