namespace Vitae.Ai;

/// <summary>The JSON of <c>ai_calls.parameters</c>.</summary>
internal sealed record CallParameters
{
    public double? Temperature { get; init; }
    public int MaxOutputTokens { get; init; }
    public AnswerMode Mode { get; init; }

    /// <summary>True for a corrective request.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>The model asked first, when this one stood in for it.</summary>
    public string? StandsInFor { get; init; }
}
