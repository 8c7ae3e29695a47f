namespace Vitae.Storage;

/// <summary>Row of <c>generation_config</c>: step 3's choices.</summary>
public sealed class GenerationConfigRow
{
    public int Id { get; init; }
    public required string SessionId { get; init; }
    public required string Model { get; set; }

    /// <summary>JSON of the whole <c>GenerationConfig</c>.</summary>
    public required string Settings { get; set; }
    public bool IsTest { get; set; }
    public required DateTime UpdatedAt { get; set; }
}
