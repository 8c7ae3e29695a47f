namespace Vitae.Ai;

/// <summary>One line of the model catalogue file; what is left out is unknown.</summary>
internal sealed record ModelEntry
{
    public required string Id { get; init; }
    public required string Provider { get; init; }
    public int? ContextTokens { get; init; }
    public int? OutputTokens { get; init; }
    public AnswerMode Mode { get; init; } = AnswerMode.Schema;
    public bool TakesTemperature { get; init; } = true;
    public bool Reasons { get; init; }
    public decimal? InputPrice { get; init; }
    public decimal? CachedInputPrice { get; init; }
    public decimal? OutputPrice { get; init; }
    public string? Note { get; init; }

    /// <param name="id">As the user wrote it; a dated name inherits what is known of the undated one.</param>
    /// <param name="wireName">The name the server knows it by.</param>
    public ModelInfo ToInfo(string id, string wireName) =>
        new()
        {
            Id = id,
            Provider = Provider,
            WireName = wireName,
            ContextTokens = ContextTokens,
            OutputTokens = OutputTokens,
            Mode = Mode,
            TakesTemperature = TakesTemperature,
            Reasons = Reasons,
            InputPrice = InputPrice,
            CachedInputPrice = CachedInputPrice,
            OutputPrice = OutputPrice,
            Note = Note,
        };
}
