namespace Vitae.Evaluation;

/// <summary>One candidate applying for one posting, with what a person says about it.</summary>
internal sealed record EvalPair
{
    public required string Candidate { get; init; }
    public required string Posting { get; init; }

    /// <summary><c>strong</c>, <c>partial</c> or <c>none</c>; null when nobody judged the pair.</summary>
    public string? Fit { get; init; }

    /// <summary>Requirements the documents show, by id.</summary>
    public IReadOnlyList<string> Covered { get; init; } = [];

    /// <summary>Requirements they do not show.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => $"{Candidate}:{Posting}";
}
