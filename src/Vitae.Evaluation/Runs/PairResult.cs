namespace Vitae.Evaluation;

/// <summary>Everything known of one pair with one model: the file that lets an evaluation go on where it stopped.</summary>
internal sealed record PairResult
{
    public required string Candidate { get; init; }
    public required string Posting { get; init; }
    public string? Fit { get; init; }
    public required string Model { get; init; }

    /// <summary>Hash of documents, posting, expectations, prompts and settings: another input is another result.</summary>
    public required string InputHash { get; init; }

    /// <summary>The session in the evaluation's database; null until step 1 is done.</summary>
    public string? SessionId { get; init; }
    public IReadOnlyList<RepeatResult> Repeats { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => $"{Candidate}:{Posting}";
}
