namespace Vitae.Reading;

/// <summary>What comes back: the text, or why there is none.</summary>
internal sealed record ReadReply
{
    public ReadText? Text { get; init; }
    public string? Message { get; init; }
    public string? Hint { get; init; }
    public bool NeedsPassword { get; init; }

    /// <summary>The process that read this is spent (out of memory): it ends after its answer.</summary>
    public bool IsLast { get; init; }
}
