using System.ComponentModel;

namespace Vitae.Evaluation;

/// <summary>What the second model answers to <c>judge_resume</c>.</summary>
internal sealed record JudgeAnswer
{
    [Description("Ids of the resume's lines that the documents do not support")]
    public required IReadOnlyList<string> Unsupported { get; init; }

    [Description("1 to 5")]
    public required int Relevance { get; init; }

    [Description("1 to 5")]
    public required int Clarity { get; init; }
}
