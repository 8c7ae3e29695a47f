namespace Vitae.Evaluation;

/// <summary><c>postings/…/expect.json</c>: what the posting asks for.</summary>
internal sealed record PostingExpectations
{
    public required string Title { get; init; }
    public required string Company { get; init; }
    public required string Language { get; init; }
    public IReadOnlyList<ExpectedRequirement> Must { get; init; } = [];
    public IReadOnlyList<ExpectedRequirement> Nice { get; init; } = [];

    /// <summary>Words of benefits, notices and other jobs: in no requirement.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];
}
