namespace Vitae.Ai;

/// <summary>What is known of a model: where it lives, how much it takes, what it costs.</summary>
public sealed record ModelInfo
{
    /// <summary>As the user writes it: <c>gpt-4o</c>, <c>ollama/llama3.1</c>.</summary>
    public required string Id { get; init; }
    public required string Provider { get; init; }

    /// <summary>The name on the wire: <c>llama3.1</c>.</summary>
    public required string WireName { get; init; }

    /// <summary>Context window in tokens; null = unknown.</summary>
    public int? ContextTokens { get; init; }

    /// <summary>Most output tokens; null = unknown.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>The best answer mode the provider honours for this model.</summary>
    public AnswerMode Mode { get; init; } = AnswerMode.Text;

    /// <summary>False for models that refuse a temperature.</summary>
    public bool TakesTemperature { get; init; } = true;

    /// <summary>True for models that spend output tokens on thinking before they answer.</summary>
    public bool Reasons { get; init; }

    /// <summary>US dollars per million tokens; null = unknown.</summary>
    public decimal? InputPrice { get; init; }
    public decimal? CachedInputPrice { get; init; }
    public decimal? OutputPrice { get; init; }

    /// <summary>A sentence the user should know, such as the day it is shut down and what follows it.</summary>
    public string? Note { get; init; }
}
