namespace Vitae.Web;

/// <summary>A posting: its text, or the web address it stands at.</summary>
internal sealed record JobRequest
{
    public string? Text { get; init; }
    public string? Url { get; init; }

    /// <summary>The model that reads it; null = the default one.</summary>
    public string? Model { get; init; }
}
